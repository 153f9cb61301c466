using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources.Canada;

namespace SanctionsTracker.Queries;

/// <summary>Finds the record that a client names.</summary>
public static class NamedRecord
{
    /// <summary>
    /// The record of this id. Of Canada's list, where an id is a place on the list and a mark of who stands there, the place alone will do:
    /// it names who stands there by the catalogue or, where nobody does any more, who stood there last.
    /// </summary>
    /// <param name="catalogue">Of one list.</param>
    /// <param name="id">As the client writes it.</param>
    /// <param name="asOf">The day that is asked of; null for now.</param>
    /// <returns>Null where there is none, or where several stand at the place.</returns>
    public static CatalogueEntry? Find(Catalogue catalogue, string id, DateOnly? asOf = null) =>
        catalogue.Find(id) ?? (catalogue.List == CanadaSource.List ? AtPlace(catalogue, id, asOf) : null);

    private static CatalogueEntry? AtPlace(Catalogue catalogue, string place, DateOnly? asOf)
    {
        var all = catalogue.Entries.Where(entry => CanadaIdentity.IsAt(entry.Id, place)).ToArray();
        var holders = Array.FindAll(all, entry => asOf is { } day ? catalogue.PeriodsOf(entry).Any(period => period.Covers(day)) : entry.IsListed);
        return holders switch
        {
            [] => all.MaxBy(entry => entry.Sightings[^1].Last ?? DateOnly.MaxValue),
            [var holder] => holder,
            _ => null,
        };
    }
}
