using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Building;

/// <summary>Reads the names and aliases of the records that changes are about, for watch-lists.</summary>
internal static class RecordNames
{
    public static async Task<IReadOnlyList<ToldChange>> AddAsync(
        IReadOnlyList<ToldChange> told, DesignationRecords records, CancellationToken cancellationToken)
    {
        // An id is unique on its list, and not beyond.
        FoundDesignation[] found = [.. told.Select(one => one.Record).OfType<FoundDesignation>().DistinctBy(KeyOf)];
        var names = (await records.ReadAsync(found, cancellationToken)).ToDictionary(one => KeyOf(one.Found), one => NamesOf(one.Version.Designation));
        return [.. told.Select(one => one.Record is { } record ? one with { Names = [one.Change.Name, .. names[KeyOf(record)]] } : one)];
    }

    private static (ListId List, string Id) KeyOf(FoundDesignation found) => (found.List.Catalogue.List, found.Entry.Id);

    private static string[] NamesOf(Designation designation) => [designation.Name, .. designation.Aliases.Select(alias => alias.Name)];
}
