namespace SanctionsTracker.News.Following;

/// <summary>What settings say of the sources of news.</summary>
/// <param name="Feeds">Those that are followed, the shipped ones first.</param>
/// <param name="Disabled">Those that are not, wherever else they may be named.</param>
public sealed record ConfiguredFeeds(IReadOnlyList<FollowedFeed> Feeds, IReadOnlyList<FollowedFeed> Disabled)
{
    /// <summary>Ids that sources of other kinds have.</summary>
    public IReadOnlyCollection<string> OtherSources { get; init; } = [];
}
