using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Lists;

/// <summary>Reads the versions that a catalogue names.</summary>
/// <remarks>Table <c>designations</c> is a copy that a stalled writer can overwrite at any time: it is used only where it carries exactly
/// the commit that the catalogue names; else the history row is, which is written once.</remarks>
public sealed class VersionReader(ITableStore tables)
{
    /// <summary>The row of the entry's current version.</summary>
    /// <exception cref="InvalidOperationException">The store lost a committed row.</exception>
    public async Task<TableRow> RowAsync(ListId list, CatalogueEntry entry, CancellationToken cancellationToken)
    {
        var copy = await tables.GetAsync(TableNames.Designations, list.Value, ListKeys.Designation(entry.Id), cancellationToken);
        return copy is not null && VersionRow.CommitOf(copy) == entry.Version
            ? copy
            : await HistoryRowAsync(list, entry.Id, entry.Version, cancellationToken);
    }

    /// <summary>The entry's current version.</summary>
    /// <exception cref="InvalidOperationException">The store lost a committed row.</exception>
    public Task<StoredVersion> ReadAsync(ListId list, CatalogueEntry entry, CancellationToken cancellationToken) =>
        ReadAsync(list, entry, entry.Version, cancellationToken);

    /// <summary>A version of the entry, its current one or an earlier.</summary>
    /// <exception cref="InvalidOperationException">The store lost a committed row.</exception>
    public async Task<StoredVersion> ReadAsync(ListId list, CatalogueEntry entry, int version, CancellationToken cancellationToken) =>
        VersionRow.Read(version == entry.Version
            ? await RowAsync(list, entry, cancellationToken)
            : await HistoryRowAsync(list, entry.Id, version, cancellationToken));

    private async Task<TableRow> HistoryRowAsync(ListId list, string id, int version, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.History, list.Value, ListKeys.Version(id, version), cancellationToken)
            ?? throw new InvalidOperationException($"The store lost version {version} of {list}/{id}.");
}
