using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

/// <summary>When the records of countries stood on their lists: those worked out last, since finding them looks at every record.</summary>
public sealed class CountryListings() : RecentlyRead<CountryAtCommits, IReadOnlyList<Listing>>(
    (key, _) => Task.FromResult(Listings.Of(key.Country, key.Lists, LineupRecords.All)), capacity: 12)
{
    /// <param name="country">The country: only records that count for it.</param>
    /// <param name="lists">The lists as the reader fixed them.</param>
    /// <param name="records">Which records.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task<IReadOnlyList<Listing>> GetAsync(
        CountryCode country, IReadOnlyList<CommittedList> lists, LineupRecords records, CancellationToken cancellationToken)
    {
        var all = await GetAsync(new(country, lists), cancellationToken);
        if (records == LineupRecords.All) return all;
        var catalogues = lists.ToDictionary(list => list.Catalogue.List, list => list.Catalogue);
        return [.. all.Where(listing => records.Has(catalogues[listing.Id.List], listing.Entry))];
    }
}
