using SanctionsTracker.Designations;

namespace SanctionsTracker.News.Importing;

/// <summary>What the owner says that all of a feed is about.</summary>
/// <param name="Countries">Countries.</param>
/// <param name="Topics">Topics, by their ids.</param>
public sealed record FeedHints(IReadOnlyList<CountryCode> Countries, IReadOnlyList<string> Topics)
{
    public static FeedHints None { get; } = new([], []);
}
