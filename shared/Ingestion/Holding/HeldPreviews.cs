using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>What held snapshots would change, in the archive: a line of JSON for each change. Kept and not worked out anew on demand, since
/// that would read the whole file again.</summary>
public sealed class HeldPreviews(IArchive archive, FormerVersions former)
{
    /// <summary>The most changes of one kind that are kept; all are counted.</summary>
    public const int ChangesOfAKind = 1_000;

    /// <returns>The preview's SHA-256; null where the plan changes nothing.</returns>
    public async Task<string?> SaveAsync(CommitPlan plan, CancellationToken cancellationToken)
    {
        if (plan.Versions.Count == 0) return null;

        var shown = plan.Versions.GroupBy(version => version.Kind).OrderBy(kind => kind.Key).SelectMany(kind => kind.Take(ChangesOfAKind));
        await using var lines = new SpooledLines();
        foreach (var chunk in shown.Chunk(FormerVersions.AtOnce))
        {
            var before = await former.ReadAsync(plan.After.List, chunk, cancellationToken);
            foreach (var version in chunk) lines.Write(PlannedChange.Of(plan.After.List, version, before.GetValueOrDefault(version.Id)));
        }

        return (await archive.StoreAsync(lines.Rewind(), cancellationToken)).Sha256;
    }

    /// <summary>The changes by kind, each in the order of the file; none where the archive does not hold the preview.</summary>
    public async Task<IReadOnlyList<ListChange>> LoadAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var content = await archive.OpenAsync(sha256, cancellationToken);
        if (content is null) return [];

        using var reader = new StreamReader(content);
        var changes = new List<ListChange>();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            changes.Add(JsonSerializer.Deserialize<ListChange>(line, StoredJson.Options)!);
        }

        return changes;
    }
}
