using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.Series;

/// <summary>Brings all wanted series of a publisher up to date, a few at a time, each failing alone, and keeps the account in the
/// source's row.</summary>
public sealed partial class SeriesSync(
    IndicatorStore store, SourceStates states, IOptions<IndicatorsOptions> options, TimeProvider time, ILogger<SeriesSync> logger)
{
    private const int RejectedEntriesKept = 100;

    /// <exception cref="SourceFailedException">The publisher could not be asked at all.</exception>
    /// <exception cref="UnreadableSnapshotException">Its answer has another shape.</exception>
    /// <exception cref="CommitConflictException">Another writer moved the source's row meanwhile; the series are in.</exception>
    public async Task<RefreshOutcome> RunAsync(ISeriesSource source, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        var state = await states.GetAsync(source.Id, SourceKind.Indicators, cancellationToken);
        var wanted = await source.WantedAsync(cancellationToken);
        var run = await source.BeginAsync(cancellationToken);
        var tally = new SeriesTally(source.Id, progress);
        await Parallel.ForEachAsync(
            wanted,
            new ParallelOptions { MaxDegreeOfParallelism = options.Value.Concurrency, CancellationToken = cancellationToken },
            async (series, token) => await UpdateAsync(run, series, tally, token));

        _ = await states.TrySaveAsync(After(state, source, tally), cancellationToken) ?? throw new CommitConflictException(source.Id);
        progress?.Report(new RefreshProgress(source.Id, RefreshStage.Done, tally.Bytes, tally.Series, tally.Values));
        return OutcomeOf(state, source, tally);
    }

    private async ValueTask UpdateAsync(ISeriesRun run, WantedSeries series, SeriesTally tally, CancellationToken cancellationToken)
    {
        try
        {
            var fetched = await run.FetchAsync(series, cancellationToken);
            var update = await PublishAsync(series, fetched, cancellationToken);
            var held = update is SeriesUpdate.Stored or SeriesUpdate.Unchanged || await IsHeldAsync(series, cancellationToken);
            tally.Add(series, update, held, fetched.Bytes);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var known = exception is SourceFailedException or UnreadableSnapshotException;
            if (!known) LogUnexpected(exception, series.Indicator.SourceId, series);
            var refused = new SeriesUpdate.Refused(known ? exception.Message : $"Unexpected: {exception.Message}");
            tally.Add(series, refused, await IsHeldAsync(series, cancellationToken), bytes: 0);
        }
    }

    private async Task<SeriesUpdate> PublishAsync(WantedSeries wanted, FetchedSeries fetched, CancellationToken cancellationToken)
    {
        if (fetched.Series is { } series)
        {
            var facts = new SeriesFacts(wanted.Country, wanted.Indicator)
            {
                UpdatedOn = series.UpdatedOn,
                FetchedAt = fetched.FetchedAt,
                Sha256 = fetched.Sha256,
                Address = wanted.Address.ToString(),
            };
            return await store.PublishAsync(facts, series, cancellationToken);
        }

        return await IsHeldAsync(wanted, cancellationToken)
            ? new SeriesUpdate.Refused($"It is held, but gone: {fetched.Reason}")
            : new SeriesUpdate.NotPublished(fetched.Reason!);
    }

    private async Task<bool> IsHeldAsync(WantedSeries series, CancellationToken cancellationToken) =>
        await store.FactsAsync(series.Country, series.Indicator.Code, cancellationToken) is not null;

    private SourceState After(SourceState state, ISeriesSource source, SeriesTally tally)
    {
        var now = time.GetUtcNow();
        var fault = tally.Fault();
        return state with
        {
            LastAttempt = now,
            LastSuccess = fault is null ? now : state.LastSuccess,
            Error = fault,
            ConsecutiveFailures = fault is null ? 0 : state.ConsecutiveFailures + 1,
            Records = tally.Held,
            Rejected = tally.Rejected,
            RejectedEntries = [.. tally.Entries.Take(RejectedEntriesKept)],
            Address = source.Address,
        };
    }

    private static RefreshOutcome OutcomeOf(SourceState before, ISeriesSource source, SeriesTally tally)
    {
        var fault = tally.Fault();
        var result = fault is not null ? RefreshResult.Failed
            : tally.Values == 0 ? RefreshResult.Unchanged
            : before.LastSuccess is null ? RefreshResult.Baseline
            : RefreshResult.Updated;
        return new RefreshOutcome(source.Id, result, tally.Held, fault)
        {
            Bytes = tally.Bytes,
            Read = new(tally.Series, tally.Rejected),
            Amended = tally.Values,
            Rejected = tally.Rejected,
        };
    }

    [LoggerMessage(LogLevel.Error, "{Source}: {Series} failed unexpectedly")]
    private partial void LogUnexpected(Exception exception, string source, WantedSeries series);
}
