using System.Collections.Frozen;

namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>What is known of the elements of a feed without its end tags.</summary>
internal static class FeedStructure
{
    private static readonly FrozenSet<string> Items = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "item", "entry");

    // They hold text and no elements of a feed.
    private static readonly FrozenSet<string> Leaves = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "title", "link", "guid", "id", "pubdate", "date", "updated", "published", "issued", "modified", "created", "category", "creator", "comments");

    private static readonly FrozenSet<string> Fields = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "title", "link", "guid", "id", "pubdate", "date", "updated", "published", "issued", "modified", "created", "category", "creator", "comments",
        "description", "summary", "content", "encoded", "author", "source", "enclosure", "item", "entry", "language", "image", "items");

    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "br", "hr", "img", "input", "wbr");

    public static bool IsItem(string name) => Items.Contains(name);

    /// <summary>Whether an element that begins shows that the one it stands in was not closed.</summary>
    public static bool Ends(string inner, string outer) => Leaves.Contains(outer) && Fields.Contains(inner);

    /// <summary>Whether an element of HTML has neither content nor an end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether half of what an element holds is worse than nothing: half a link leads elsewhere.</summary>
    public static bool MustBeWhole(string name) => Leaves.Contains(name) && !name.Equals("title", StringComparison.OrdinalIgnoreCase);
}
