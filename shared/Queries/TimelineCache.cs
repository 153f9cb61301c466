using SanctionsTracker.Designations;

namespace SanctionsTracker.Queries;

/// <summary>The timelines read last, whole: rows of a commit are written before it becomes visible and never change, so the commits say
/// all of a timeline's content.</summary>
public sealed class TimelineCache(Timeline timeline)
    : RecentlyRead<CountryAtCommits, IReadOnlyList<TimelineEvent>>((key, cancellationToken) => ReadAsync(timeline, key, cancellationToken), capacity: 12)
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;

    /// <summary>All events of a country, in the order of <see cref="Timeline.ReadAsync"/>.</summary>
    /// <param name="country">The country.</param>
    /// <param name="lists">The lists as the reader fixed them; events of others are left out.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public Task<IReadOnlyList<TimelineEvent>> GetAsync(
        CountryCode country, IReadOnlyList<CommittedList> lists, CancellationToken cancellationToken) =>
        GetAsync(new(country, lists), cancellationToken);

    private static async Task<IReadOnlyList<TimelineEvent>> ReadAsync(Timeline timeline, CountryAtCommits key, CancellationToken cancellationToken) =>
        await timeline.ReadAsync(key.Country, FirstYear, LastYear, key.Lists, cancellationToken).ToArrayAsync(cancellationToken);
}
