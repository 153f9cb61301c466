using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Queries;

/// <summary>Finds the record that a client names: by its own id or by the one that its publisher gives it (<see cref="PublishedId"/>),
/// under which others may have stood before it.</summary>
public static class NamedRecord
{
    /// <summary>The record of this own id; else who stands under the id by the catalogue or, where nobody does any more, who stood there
    /// last.</summary>
    /// <param name="catalogue">Of one list.</param>
    /// <param name="id">As the client writes it.</param>
    /// <param name="asOf">The day that is asked of; null for now.</param>
    /// <returns>Null where there is none, or where several stand there beside each other.</returns>
    public static CatalogueEntry? Find(Catalogue catalogue, string id, DateOnly? asOf = null) => Holder(catalogue, All(catalogue, id), asOf);

    /// <summary>The record of this own id; else everyone who ever stood under the id.</summary>
    public static IReadOnlyList<CatalogueEntry> All(Catalogue catalogue, string id) => catalogue.Find(id) is { } one
        ? [one]
        : [.. catalogue.Entries.Where(entry => PublishedId.Of(new(catalogue.List, entry.Id)) == id)];

    /// <summary>Of records under one id the one that stands there; where none does, the one that stood there last.</summary>
    /// <param name="catalogue">Theirs.</param>
    /// <param name="named">The records.</param>
    /// <param name="asOf">The day that is asked of; null for now.</param>
    /// <returns>Null where there is none, or where several stand there beside each other.</returns>
    public static CatalogueEntry? Holder(Catalogue catalogue, IReadOnlyList<CatalogueEntry> named, DateOnly? asOf = null)
    {
        if (named is [] or [_]) return named.SingleOrDefault();
        CatalogueEntry[] there = [.. named.Where(entry => asOf is { } day ? catalogue.PeriodsOf(entry).Any(period => period.Covers(day)) : entry.IsListed)];
        if (there.Length == 0) return named.MaxBy(entry => entry.Sightings[^1].Last ?? DateOnly.MaxValue);

        // A listing date can lie before the snapshot that showed the one before to be gone: both periods then have the days between. Who
        // came last is the one, unless a snapshot has both.
        var newest = there.MaxBy(entry => SeenBy(entry, asOf).First)!;
        return there.Any(other => other != newest && other.Sightings.Covering(SeenBy(newest, asOf).First) is not null) ? null : newest;
    }

    private static Sighting SeenBy(CatalogueEntry entry, DateOnly? asOf) =>
        asOf is { } day ? entry.Sightings.LastUpTo(day) : entry.Sightings[^1];
}
