namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>A <c>link</c>: as text, as RSS has it, or as Atom's with a relation.</summary>
internal static class XmlLink
{
    /// <summary>The rank of a link that leads to the thing itself.</summary>
    public const int Itself = 1;

    /// <summary>The rank of a link that leads to the thing, but not as a page.</summary>
    public const int Otherwise = 2;

    /// <summary>The link, and how well it leads to the thing itself; null where it leads to something else.</summary>
    public static (string Written, int Rank)? Read(FeedXml xml)
    {
        var relation = xml.Attribute("rel")?.Trim();
        if (relation is { Length: > 0 } && !IsAlternate(relation)) return null;
        var type = xml.Attribute("type");
        var rank = type is null || type.Contains("html", StringComparison.OrdinalIgnoreCase) ? Itself : Otherwise;
        return (xml.Attribute("href") ?? xml.Attribute("resource") ?? xml.Text(), rank);
    }

    /// <summary>Whether it leads to the feed itself.</summary>
    public static bool IsSelf(FeedXml xml) =>
        xml.Attribute("rel") is { } relation && relation.AsSpan().Trim().Equals("self", StringComparison.OrdinalIgnoreCase);

    // Relations are written as addresses too.
    private static bool IsAlternate(string relation) =>
        relation[(relation.LastIndexOf('/') + 1)..].Equals("alternate", StringComparison.OrdinalIgnoreCase);
}
