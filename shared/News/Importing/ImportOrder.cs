namespace SanctionsTracker.News.Importing;

/// <summary>How feeds are to be taken over.</summary>
/// <param name="Hints">What all of them are about.</param>
public sealed record ImportOrder(FeedHints Hints)
{
    /// <summary>Whether the owner gave the address themselves, on the machine that the app runs on: it may then be on a private network.</summary>
    public bool OwnersOwn { get; init; }

    /// <summary>The id that a single feed is to have; null for one made of its title.</summary>
    public string? Id { get; init; }

    /// <summary>Whether nothing is to be stored: what would come of it is all that is asked.</summary>
    public bool DryRun { get; init; }
}
