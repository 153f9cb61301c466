using System.IO.Compression;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Commands;

/// <summary>Loads files into a list's history, one after the other.</summary>
internal static class BackfillRun
{
    /// <returns>One outcome per file; after one that failed or found the list busy, the rest are left out.</returns>
    public static async Task<IReadOnlyList<RefreshOutcome>> LoadAsync(
        ListBackfill backfill,
        IReadOnlyList<FileInfo> files,
        DateOnly? date,
        IProgress<RefreshProgress>? progress,
        CancellationToken cancellationToken)
    {
        var outcomes = new List<RefreshOutcome>();
        foreach (var file in files)
        {
            await using var content = Open(file);
            var outcome = await backfill.LoadAsync(content, file.Name, date, progress, cancellationToken);
            outcomes.Add(outcome with { SourceId = $"{outcome.SourceId} {file.Name}" });
            if (outcome.Result is RefreshResult.Failed or RefreshResult.Busy) break;
        }

        return outcomes;
    }

    private static Stream Open(FileInfo file) => string.Equals(file.Extension, ".gz", StringComparison.OrdinalIgnoreCase)
        ? new GZipStream(file.OpenRead(), CompressionMode.Decompress)
        : file.OpenRead();
}
