using Microsoft.Extensions.Logging;

namespace SanctionsTracker.Ingestion;

/// <summary>Refreshes several sources, each failing alone: a source that fails does not hold back the others.</summary>
public sealed partial class RefreshRound(EnabledSources enabled, IEnumerable<IRoundFollower> followers, ILogger<RefreshRound> logger)
{
    // Enough to read one publisher while another answers, without holding several large files at a time.
    private const int AtOnce = 2;

    /// <summary>Every source there is now: those of the settings in the order of registration, then those that are stored.</summary>
    public Task<IReadOnlyList<ISourceRefresher>> SourcesAsync(CancellationToken cancellationToken) => enabled.NowAsync(cancellationToken);

    /// <summary>Refreshes <paramref name="sources"/>, then brings up to date what is worked out from them.</summary>
    /// <returns>One outcome per source, in their order. An exception is a failed outcome too.</returns>
    public async Task<IReadOnlyList<RefreshOutcome>> RunAsync(
        IReadOnlyList<ISourceRefresher> sources, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        var outcomes = new RefreshOutcome[sources.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        // Lists first: they name the countries whose indicators are asked for.
        foreach (var kind in Enumerable.Range(0, sources.Count).GroupBy(at => sources[at].Kind).OrderBy(kind => kind.Key))
        {
            await Parallel.ForEachAsync(kind, options, async (at, token) =>
                outcomes[at] = await RefreshAsync(sources[at], progress, token));
        }

        await FollowUpAsync(cancellationToken);
        return outcomes;
    }

    /// <summary>Refreshes every source of a kind, for a timer.</summary>
    /// <exception cref="SourcesFailedException">After all have run: some failed.</exception>
    public async Task RunAsync(SourceKind kind, CancellationToken cancellationToken)
    {
        var outcomes = await RunAsync([.. (await SourcesAsync(cancellationToken)).Where(source => source.Kind == kind)], progress: null, cancellationToken);
        var failed = outcomes.Where(outcome => outcome.Result == RefreshResult.Failed).ToArray();
        if (failed.Length > 0) throw SourcesFailedException.Of(failed);
    }

    /// <summary>Brings up to date what is worked out from the sources, one after the other. A failure is logged and left to the next round: the
    /// sources stand as they were committed.</summary>
    public async Task FollowUpAsync(CancellationToken cancellationToken)
    {
        foreach (var follower in followers)
        {
            try
            {
                await follower.FollowAsync(cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                LogNotFollowed(failure, follower.Name);
            }
        }
    }

    private async Task<RefreshOutcome> RefreshAsync(
        ISourceRefresher source, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        RefreshOutcome outcome;
        try
        {
            outcome = await source.RefreshAsync(progress, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogBroke(failure, source.Id);
            outcome = new(source.Id, RefreshResult.Failed, Error: failure.Message);
        }

        // Who failed has told why already.
        if (outcome is { Error: { } error, Result: not RefreshResult.Failed }) LogStopped(source.Id, outcome.Result, error);
        else LogEnded(source.Id, outcome.Result, outcome.Records);
        return outcome;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Not brought up to date: {Follower}")]
    private partial void LogNotFollowed(Exception failure, string follower);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Source} broke off")]
    private partial void LogBroke(Exception failure, string source);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source}: {Result}, {Records} records")]
    private partial void LogEnded(string source, RefreshResult result, int records);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Source}: {Result}: {Error}")]
    private partial void LogStopped(string source, RefreshResult result, string error);
}
