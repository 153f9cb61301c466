using System.Runtime.CompilerServices;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Lists;

/// <summary>Reads the current version of every record of a list: one range read of table <c>designations</c>, and a point read for each
/// record whose copy there is not the version that the catalogue names.</summary>
public sealed class VersionScan(ITableStore tables, VersionReader versions)
{
    /// <returns>Every entry of the catalogue once, in no order.</returns>
    /// <exception cref="InvalidOperationException">The store lost a committed row.</exception>
    public async IAsyncEnumerable<(CatalogueEntry Entry, Designation Designation)> ReadAsync(
        Catalogue catalogue, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = new HashSet<string>(catalogue.Entries.Count, StringComparer.Ordinal);
        await foreach (var row in tables.QueryAsync(TableNames.Designations, catalogue.List.Value, RowRange.All, cancellationToken))
        {
            if (catalogue.Find(TableKey.Unescape(row.Row)) is not { } entry || VersionRow.CommitOf(row) != entry.Version) continue;
            read.Add(entry.Id);
            yield return (entry, VersionRow.Read(row).Designation);
        }

        foreach (var entry in catalogue.Entries)
        {
            if (!read.Contains(entry.Id)) yield return (entry, (await versions.ReadAsync(catalogue.List, entry, cancellationToken)).Designation);
        }
    }
}
