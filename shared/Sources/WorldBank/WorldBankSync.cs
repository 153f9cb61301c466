using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.WorldBank;

/// <summary>Brings all series of all wanted countries up to date, a few at a time, each failing alone, and keeps the account in the
/// source's row.</summary>
public sealed partial class WorldBankSync(
    WorldBankSource source,
    WantedCountries countries,
    IndicatorStore store,
    SourceStates states,
    IOptions<IndicatorsOptions> options,
    TimeProvider time,
    ILogger<WorldBankSync> logger)
{
    private const int RejectedEntriesKept = 100;

    /// <exception cref="CommitConflictException">Another writer moved the source's row meanwhile; the series are in.</exception>
    public async Task<RefreshOutcome> RunAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(WorldBankSource.Id, SourceKind.Indicators, cancellationToken);
        var wanted = await countries.GetAsync(cancellationToken);
        var series = wanted.SelectMany(country => IndicatorCatalogue.All.Select(indicator => (country, indicator)));
        var tally = new WorldBankTally(progress);
        await Parallel.ForEachAsync(
            series,
            new ParallelOptions { MaxDegreeOfParallelism = options.Value.Concurrency, CancellationToken = cancellationToken },
            async (one, token) => await UpdateAsync(one.country, one.indicator, tally, token));

        _ = await states.TrySaveAsync(After(state, tally), cancellationToken) ?? throw new CommitConflictException(WorldBankSource.Id);
        progress?.Report(new RefreshProgress(WorldBankSource.Id, RefreshStage.Done, tally.Bytes, tally.Series, tally.Values));
        return OutcomeOf(state, tally);
    }

    private async ValueTask UpdateAsync(
        CountryCode country, Indicator indicator, WorldBankTally tally, CancellationToken cancellationToken)
    {
        try
        {
            var fetched = await source.FetchAsync(country, indicator.Code, cancellationToken);
            var update = await PublishAsync(country, indicator, fetched, cancellationToken);
            var held = update is SeriesUpdate.Stored or SeriesUpdate.Unchanged || await IsHeldAsync(country, indicator, cancellationToken);
            tally.Add(country, indicator.Code, update, held, fetched.Bytes);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var known = exception is SourceFailedException or UnreadableSnapshotException;
            if (!known) LogUnexpected(exception, country.Value, indicator.Code.Value);
            var refused = new SeriesUpdate.Refused(known ? exception.Message : $"Unexpected: {exception.Message}");
            tally.Add(country, indicator.Code, refused, await IsHeldAsync(country, indicator, cancellationToken), bytes: 0);
        }
    }

    private async Task<SeriesUpdate> PublishAsync(
        CountryCode country, Indicator indicator, FetchedSeries fetched, CancellationToken cancellationToken)
    {
        if (fetched.Series is { } series)
        {
            var facts = new SeriesFacts(country, indicator)
            {
                UpdatedOn = series.UpdatedOn,
                FetchedAt = fetched.FetchedAt,
                Sha256 = fetched.Sha256,
                Address = source.AddressOf(country, indicator.Code).ToString(),
            };
            return await store.PublishAsync(facts, series, cancellationToken);
        }

        return await IsHeldAsync(country, indicator, cancellationToken)
            ? new SeriesUpdate.Refused($"It is held, but gone: {fetched.Reason}")
            : new SeriesUpdate.NotPublished(fetched.Reason!);
    }

    private async Task<bool> IsHeldAsync(CountryCode country, Indicator indicator, CancellationToken cancellationToken) =>
        await store.FactsAsync(country, indicator.Code, cancellationToken) is not null;

    private SourceState After(SourceState state, WorldBankTally tally)
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

    private static RefreshOutcome OutcomeOf(SourceState before, WorldBankTally tally)
    {
        var fault = tally.Fault();
        var result = fault is not null ? RefreshResult.Failed
            : tally.Values == 0 ? RefreshResult.Unchanged
            : before.LastSuccess is null ? RefreshResult.Baseline
            : RefreshResult.Updated;
        return new RefreshOutcome(WorldBankSource.Id, result, tally.Held, fault)
        {
            Bytes = tally.Bytes,
            Amended = tally.Values,
            Rejected = tally.Rejected,
        };
    }

    [LoggerMessage(LogLevel.Error, "worldbank: {Country}/{Code} failed unexpectedly")]
    private partial void LogUnexpected(Exception exception, string country, string code);
}
