using System.Collections.Frozen;

namespace SanctionsTracker.Designations.Catalogues;

/// <summary>Everything a list had come to by one commit: each record ever seen, listed or removed, and the snapshots that we know.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, CatalogueEntry> _byId;

    /// <param name="list">The list.</param>
    /// <param name="commit">The commit; 0 for the blank catalogue before the first.</param>
    /// <param name="snapshots">The known snapshots.</param>
    /// <param name="entries">The records, each id once.</param>
    public Catalogue(ListId list, int commit, SnapshotDates snapshots, IEnumerable<CatalogueEntry> entries)
    {
        (List, Commit, Snapshots) = (list, commit, snapshots);
        Entries = [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        _byId = Entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    public ListId List { get; }

    public int Commit { get; }

    public SnapshotDates Snapshots { get; }

    /// <summary>In ordinal order of their ids.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

    public static Catalogue Blank(ListId list) => new(list, commit: 0, SnapshotDates.None, []);

    public CatalogueEntry? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>When a record of this catalogue was listed.</summary>
    public IReadOnlyList<ListingPeriod> PeriodsOf(CatalogueEntry entry) => ListingPeriods.Of(entry.Sightings, Snapshots);
}
