namespace SanctionsTracker.News.Feeds.Texts;

/// <summary>What a tag of HTML means for the words around it.</summary>
internal enum HtmlTagKind
{
    /// <summary>Of no element that HTML knows.</summary>
    Unknown,

    /// <summary>The words on both sides may be one.</summary>
    Inline,

    /// <summary>The same, and the element has no end tag.</summary>
    InlineVoid,

    /// <summary>What the element holds is not text to read.</summary>
    Unread,

    /// <summary>The words on both sides are different ones, and the element needs no end tag.</summary>
    Unclosed,

    /// <summary>The words on both sides are different ones.</summary>
    Block,
}
