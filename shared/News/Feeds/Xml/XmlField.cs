namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>What an element is for.</summary>
/// <param name="Kind">The field.</param>
/// <param name="Rank">How well it says it, 0 the best: where several elements fill one field, the best one does.</param>
internal readonly record struct XmlField(XmlFieldKind Kind, int Rank = 0);
