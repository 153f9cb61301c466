namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>What an element is for.</summary>
/// <param name="Kind">The field.</param>
/// <param name="Rank">How well it says it, 0 the best: where several elements fill one field, the best one does.</param>
internal sealed record XmlField(XmlFieldKind Kind, int Rank = 0)
{
    /// <summary>Of an element that says nothing to us.</summary>
    public static XmlField None { get; } = new(XmlFieldKind.None);
}
