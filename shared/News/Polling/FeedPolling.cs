namespace SanctionsTracker.News.Polling;

/// <summary>Where the polling of a feed stands; part of its row.</summary>
public sealed record FeedPolling
{
    public static readonly FeedPolling None = new();

    /// <summary>Before this the timer leaves it alone; null where it was never asked.</summary>
    public DateTimeOffset? NextDue { get; init; }

    /// <summary>The configured address that moved for good; null where none did.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>Where it moved to, by a permanent redirect.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The configured address that its publisher has withdrawn (410); null where it has not.</summary>
    public string? GoneFrom { get; init; }

    /// <summary>How long the feed's newest document asks not to be asked again; null where it does not.</summary>
    public TimeSpan? Wished { get; init; }

    /// <summary>When the items of the newest document were published: the last ones, for the next interval.</summary>
    public IReadOnlyList<DateTimeOffset> Published { get; init; } = [];

    /// <summary>Whether items are being taken in; where none are any more, the turn broke off, and what it took in is not counted yet.</summary>
    public bool IsTaking { get; init; }

    /// <summary>Where the feed of this configured address is asked for: an address that the owner changed is asked as it is.</summary>
    public Uri AddressFor(Uri configured) => MovedTo is { } moved && MovedFrom == configured.AbsoluteUri ? new Uri(moved) : configured;

    /// <summary>Whether the timer asks: it is due, and not withdrawn at the address that is configured.</summary>
    public bool IsDue(Uri configured, DateTimeOffset now) => GoneFrom != configured.AbsoluteUri && !(NextDue > now);
}
