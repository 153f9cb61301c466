using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Ingestion;

/// <summary>Reads the versions that a plan supersedes.</summary>
public sealed class FormerVersions(VersionReader versions)
{
    /// <summary>Versions read at a time: enough that a store over the network is not waited for row by row.</summary>
    public const int AtOnce = 16;

    /// <summary>The rows before <paramref name="planned"/> by id; a record never seen before has none.</summary>
    public async Task<IReadOnlyDictionary<string, TableRow>> ReadAsync(
        ListId list, IEnumerable<PlannedVersion> planned, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (var some in planned.Where(version => version.Before is not null).Chunk(AtOnce))
        {
            var read = await Task.WhenAll(some.Select(version => versions.RowAsync(list, version.Before!, cancellationToken)));
            for (var i = 0; i < some.Length; i++) rows[some[i].Id] = read[i];
        }

        return rows;
    }
}
