using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

/// <summary>Finds when the records that a line-up is about stood on their lists.</summary>
public static class Listings
{
    /// <param name="country">The country: only records that count for it.</param>
    /// <param name="lists">The lists that were asked for, as their reader fixed them.</param>
    /// <param name="records">Which records.</param>
    public static IReadOnlyList<Listing> Of(CountryCode country, IReadOnlyList<CommittedList> lists, LineupRecords records) =>
    [
        .. from list in lists
           let catalogue = list.Catalogue
           from entry in catalogue.Entries
           where entry.Countries.Contains(country) && records.Has(catalogue, entry)
           from period in catalogue.PeriodsOf(entry)
           select new Listing(new DesignationId(catalogue.List, entry.Id), entry, period),
    ];
}
