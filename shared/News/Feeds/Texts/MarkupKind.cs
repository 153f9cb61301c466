namespace SanctionsTracker.News.Feeds.Texts;

/// <summary>What a text is said to hold.</summary>
internal enum MarkupKind
{
    /// <summary>HTML: every tag is markup.</summary>
    Html,

    /// <summary>It may be HTML or not; tags are markup only where at least one of them is closed (<c>History of the &lt;blink&gt; tag</c>).</summary>
    Unsaid,
}
