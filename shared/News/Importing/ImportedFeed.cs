using SanctionsTracker.News.Following;

namespace SanctionsTracker.News.Importing;

/// <summary>A feed that came while the app runs, from another reader's list or by its address: a row of the store, no setting.</summary>
/// <param name="Id">Its id, made of its title; as long as its row is kept, no other feed's.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Address">Where it is.</param>
public sealed record ImportedFeed(string Id, string Title, Uri Address)
{
    /// <summary>The site's own address; null where the list gave none.</summary>
    public Uri? Site { get; init; }

    /// <summary>The names of the folders that the list had it in.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>What the owner said of it.</summary>
    public FeedHints Hints { get; init; } = FeedHints.None;

    /// <summary>Whether the owner gave the address themselves, which may then be on a private network; one out of a file may not.</summary>
    public bool OwnersOwn { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>When the owner took it away; null while it is followed. Its row is kept, so that its id stays its articles'.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>As it is polled.</summary>
    public FollowedFeed ToFollowed() => new(Id, Title, Address)
    {
        Countries = Hints.Countries,
        Topics = Hints.Topics,
        PublicOnly = !OwnersOwn,
    };
}
