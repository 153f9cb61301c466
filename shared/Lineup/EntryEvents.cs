using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

/// <summary>The dated events of countries' entries, each counted once: the timelines read last, whole. Rows of a commit are written before
/// it becomes visible and never change, so the commits say all of a timeline's content.</summary>
public sealed class EntryEvents(Timeline timeline)
    : RecentlyRead<CountryAtCommits, IReadOnlyList<CountedEvent>>((key, cancellationToken) => ReadAsync(timeline, key, cancellationToken), capacity: 12)
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;

    /// <summary>All of a country, in the order of <see cref="Timeline.ReadAsync"/>.</summary>
    /// <param name="country">The country.</param>
    /// <param name="lists">The lists as the reader fixed them; events of others are left out.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public Task<IReadOnlyList<CountedEvent>> GetAsync(
        CountryCode country, IReadOnlyList<CommittedList> lists, CancellationToken cancellationToken) =>
        GetAsync(new(country, lists), cancellationToken);

    private static async Task<IReadOnlyList<CountedEvent>> ReadAsync(Timeline timeline, CountryAtCommits key, CancellationToken cancellationToken) =>
        await timeline.ReadAsync(key.Country, FirstYear, LastYear, key.Lists, cancellationToken).Select(CountedEvent.Of).ToArrayAsync(cancellationToken);
}
