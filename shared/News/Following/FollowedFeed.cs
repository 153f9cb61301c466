using SanctionsTracker.Designations;

namespace SanctionsTracker.News.Following;

/// <summary>A source of news, as configured.</summary>
/// <param name="Id">Its id as settings, commands and the API write it: <c>bbc-world</c>.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Address">Where it is; of OFAC's actions, where people read them.</param>
public sealed record FollowedFeed(string Id, string Title, Uri Address)
{
    public FeedKind Kind { get; init; }

    /// <summary>Countries that all of it is about.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Topics that all of it is about.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Whether the pages of its articles are fetched; else the feed's own summaries are read.</summary>
    public bool Articles { get; init; } = true;

    /// <summary>Whether its address leads to the public internet or nowhere, as that of an article does: it is not the owner's own.</summary>
    public bool PublicOnly { get; init; }

    /// <summary>It is asked no more often than this, whatever it publishes.</summary>
    public TimeSpan MinimumInterval { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>It is asked no less often than this.</summary>
    public TimeSpan MaximumInterval { get; init; } = TimeSpan.FromDays(1);
}
