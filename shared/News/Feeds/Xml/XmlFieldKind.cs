namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>What an element says of a feed or an item.</summary>
internal enum XmlFieldKind
{
    None,
    Title,
    Link,

    /// <summary>The link behind one that counts readers.</summary>
    OriginalLink,

    /// <summary>An id that may be a link.</summary>
    Guid,
    Id,
    Published,
    Updated,

    /// <summary>A date that may be of either.</summary>
    Date,

    /// <summary>An author in parts or as text.</summary>
    Person,
    Summary,
    Category,

    /// <summary>The feed that an item was taken from.</summary>
    Source,

    /// <summary>Fields of the item stand in it.</summary>
    Group,
    Language,

    /// <summary>Minutes that an answer may be kept.</summary>
    TimeToLive,
    UpdatePeriod,
    UpdateFrequency,

    Item,

    /// <summary>Fields of the feed stand in it, and items.</summary>
    Channel,
}
