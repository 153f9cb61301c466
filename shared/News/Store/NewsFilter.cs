using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>Which news are meant: all that is given must be met; of several countries, feeds, designations or topics one is enough.</summary>
public sealed record NewsFilter
{
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    public IReadOnlyList<string> Feeds { get; init; } = [];

    public IReadOnlyList<DesignationId> Designations { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Words of the headline, each of which must be in it; none for any.</summary>
    public IReadOnlyList<NameText> Words { get; init; } = [];

    /// <summary>The first day of publication; null for any. A date of which only the year or month is known counts as its first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication; null for any.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The indexes in which all that is meant stands: the narrowest.</summary>
    internal IReadOnlyList<NewsPartition> Partitions =>
        Designations.Count > 0 ? [.. Designations.Select(NewsPartition.Of)]
        : Countries.Count > 0 ? [.. Countries.Select(NewsPartition.Of)]
        : Feeds.Count > 0 ? [.. Feeds.Select(NewsPartition.OfFeed)]
        : [NewsPartition.All];

    /// <summary>The rows of an index that lie in the days asked for.</summary>
    internal RowRange Range => NewsKeys.Between(
        From is { } first ? new DateTimeOffset(first.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null,
        To is { } last ? new DateTimeOffset(last.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero) : null);

    /// <summary>Whether an entry of <see cref="Partitions"/> and <see cref="Range"/> is meant.</summary>
    internal bool Matches(NewsEntry entry) =>
        (Countries.Count == 0 || Countries.Any(entry.Countries.Contains))
        && (Feeds.Count == 0 || Feeds.Contains(entry.Feed, StringComparer.Ordinal))
        && (Topics.Count == 0 || Topics.Any(topic => entry.Topics.Contains(topic, StringComparer.Ordinal)))
        && Words.All(word => word.IsIn(entry.Headline));
}
