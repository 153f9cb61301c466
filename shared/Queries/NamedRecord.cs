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
    /// <returns>Null where there is none, or where several stand at the place.</returns>
    public static CatalogueEntry? Find(Catalogue catalogue, string id) =>
        catalogue.Find(id) ?? (catalogue.List == CanadaSource.List ? AtPlace(catalogue, id) : null);

    private static CatalogueEntry? AtPlace(Catalogue catalogue, string place)
    {
        var holders = catalogue.Entries.Where(entry => CanadaIdentity.IsAt(entry.Id, place)).ToArray();
        return holders.Count(holder => holder.IsListed) switch
        {
            0 => holders.MaxBy(holder => holder.Sightings[^1].Last),
            1 => holders.Single(holder => holder.IsListed),
            _ => null,
        };
    }
}
