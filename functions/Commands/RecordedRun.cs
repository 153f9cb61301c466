using SanctionsTracker.Functions.Recordings;
using SanctionsTracker.Indicators.Uploads;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Commands;

/// <summary>Loads everything that is recorded: older snapshots first, then what the sources answered last, so that the journal
/// holds the changes between them. The series that no source fetches come first, since studies are worked out after a round.</summary>
internal static class RecordedRun
{
    public static async Task<IReadOnlyList<RefreshOutcome>> LoadAsync(
        IServiceProvider services, IProgress<RefreshProgress> progress, CancellationToken cancellationToken)
    {
        var round = services.GetRequiredService<RefreshRound>();
        var lists = services.GetServices<ListBackfill>().ToDictionary(list => list.Id, StringComparer.Ordinal);
        var outcomes = new List<RefreshOutcome>();
        foreach (var snapshot in services.GetRequiredService<RecordingsIndex>().Backfill)
        {
            if (!lists.TryGetValue(snapshot.Source, out var list)) continue;
            var file = new FileInfo(Path.Combine(RecordingsIndex.Folder, snapshot.File));
            outcomes.AddRange(await BackfillRun.LoadAsync(list, [file], date: null, progress, cancellationToken));
        }

        await UploadAsync(services, cancellationToken);
        outcomes.AddRange(await round.RunAsync(await round.SourcesAsync(cancellationToken), progress, cancellationToken));
        return outcomes;
    }

    private static async Task UploadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var uploads = services.GetRequiredService<SeriesUploads>();
        foreach (var recorded in services.GetRequiredService<RecordingsIndex>().Uploads)
        {
            var content = await File.ReadAllBytesAsync(Path.Combine(RecordingsIndex.Folder, recorded.File), cancellationToken);
            var outcome = await uploads.StoreAsync(recorded.Upload, content, cancellationToken);
            if (outcome is not UploadOutcome.Stored) throw new InvalidDataException($"The recording {recorded.File} cannot be uploaded: {outcome}");
        }
    }
}
