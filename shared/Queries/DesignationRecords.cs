using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Queries;

/// <summary>Reads records that a catalogue names, and only those: one or two point reads each.</summary>
public sealed class DesignationRecords(ITableStore tables, VersionReader versions)
{
    // Enough to hide the way to a store in the cloud.
    private const int AtOnce = 16;

    public async Task<KnownDesignation> ReadAsync(FoundDesignation found, CancellationToken cancellationToken) =>
        new(found, await versions.ReadAsync(found.List.Catalogue.List, found.Entry, found.Version, cancellationToken));

    /// <summary>The records, in the order in which they were found.</summary>
    public async Task<IReadOnlyList<KnownDesignation>> ReadAsync(
        IReadOnlyList<FoundDesignation> found, CancellationToken cancellationToken)
    {
        var known = new KnownDesignation[found.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, found.Count), options, async (at, token) =>
            known[at] = await ReadAsync(found[at], token));
        return known;
    }

    /// <summary>Every version of the records that their reader may see, as one history, in the order of commits; of one commit, who went
    /// before who came.</summary>
    public async Task<IReadOnlyList<StoredVersion>> HistoryAsync(IReadOnlyList<FoundDesignation> found, CancellationToken cancellationToken)
    {
        var histories = new List<StoredVersion>();
        foreach (var one in found) histories.AddRange(await HistoryAsync(one, cancellationToken));
        return [.. histories.OrderBy(version => version.Facts.Commit).ThenBy(version => version.Facts.Kind != VersionKind.Removed)];
    }

    // None of a commit that was given up, or that is not visible yet.
    private async Task<IReadOnlyList<StoredVersion>> HistoryAsync(FoundDesignation found, CancellationToken cancellationToken)
    {
        var list = found.List.Catalogue.List;
        var history = new List<StoredVersion>();
        await foreach (var row in tables.QueryAsync(
            TableNames.History, list.Value, ListKeys.Versions(found.Entry.Id), cancellationToken))
        {
            if (found.List.Shows(VersionRow.CommitOf(row))) history.Add(VersionRow.Read(row));
        }

        return history;
    }
}
