namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>Whose words the elements of a feed are.</summary>
internal enum FeedVocabulary
{
    /// <summary>None that says anything to us.</summary>
    Other,

    /// <summary>RSS of any version, and whatever has no namespace.</summary>
    Rss,

    Atom,

    /// <summary>Dublin Core, elements and terms.</summary>
    DublinCore,

    /// <summary><c>content:encoded</c>.</summary>
    Content,

    /// <summary>Of podcasts; Google's are the same.</summary>
    ITunes,

    Media,

    FeedBurner,

    Rdf,

    /// <summary>How often a feed is updated.</summary>
    Syndication,

    Xhtml,
}
