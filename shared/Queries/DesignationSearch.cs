using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Queries;

/// <summary>Finds records in catalogues. Pure: the same catalogues give the same pages, whatever is committed meanwhile.</summary>
public static class DesignationSearch
{
    /// <param name="lists">The lists.</param>
    /// <param name="filter">Which records.</param>
    /// <param name="after">The last record of the page before; null for the first page.</param>
    /// <param name="limit">How many records the page may have.</param>
    public static FoundDesignations Find(
        IEnumerable<SearchedList> lists, DesignationFilter filter, DesignationId? after, int limit)
    {
        var page = new List<FoundDesignation>();
        var (total, more) = (0, false);
        foreach (var searched in lists.OrderBy(searched => searched.List.Catalogue.List))
        {
            foreach (var entry in Matching(searched, filter))
            {
                total++;
                if (after is { } last && !IsAfter(last, searched.List.Catalogue.List, entry)) continue;
                if (page.Count < limit) page.Add(new(searched.List, entry) { AsOf = filter.AsOf });
                else more = true;
            }
        }

        return new(page, total, more);
    }

    private static IEnumerable<CatalogueEntry> Matching(SearchedList searched, DesignationFilter filter)
    {
        var catalogue = searched.List.Catalogue;
        return catalogue.Entries.Where(entry => entry.Version >= searched.FromVersion && filter.Matches(catalogue, entry));
    }

    private static bool IsAfter(DesignationId last, ListId list, CatalogueEntry entry) =>
        list.CompareTo(last.List) is var order && (order > 0 || (order == 0 && string.CompareOrdinal(entry.Id, last.Value) > 0));
}
