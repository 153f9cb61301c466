using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Feeds;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Intake;
using SanctionsTracker.News.Store;

namespace SanctionsTracker.News.Polling;

/// <summary>One turn of a feed: asks for it, takes its items in, and keeps in its row what came of it and when it is due again.</summary>
public sealed partial class FeedSync
{
    private const int RejectedEntriesKept = 100;

    private readonly Dictionary<FeedKind, IFeedSource> _sources;
    private readonly NewsIntake _intake;
    private readonly NewsIndex _index;
    private readonly SourceStates _states;
    private readonly NewsOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<FeedSync> _logger;

    internal FeedSync(
        IEnumerable<IFeedSource> sources, NewsIntake intake, NewsIndex index, SourceStates states, IOptions<NewsOptions> options, TimeProvider time, ILogger<FeedSync> logger)
    {
        _sources = sources.ToDictionary(source => source.Kind);
        (_intake, _index, _states, _options, _time, _logger) = (intake, index, states, options.Value, time, logger);
    }

    /// <exception cref="CommitConflictException">Another writer moved the feed's row meanwhile; the items are in.</exception>
    public async Task<RefreshOutcome> RunAsync(FollowedFeed feed, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var state = await _states.GetAsync(feed.Id, SourceKind.News, cancellationToken);
        var address = state.Polling.AddressFor(feed.Address);
        progress?.Report(new RefreshProgress(feed.Id, RefreshStage.Fetching));
        try
        {
            var fetched = await _sources[feed.Kind].FetchAsync(feed, address, state, cancellationToken);
            var taking = fetched.Document is null ? state : await _states.SaveAsync(state with { Polling = state.Polling with { IsTaking = true } }, cancellationToken);
            var run = await TakeAsync(feed, fetched, progress, cancellationToken);
            var records = state.Polling.IsTaking ? await CountAsync(feed, cancellationToken) : state.Records + run.Added;
            var moved = FeedMoves.Answered(taking, feed, address, fetched, _time.GetUtcNow()) with { Records = records };
            return await SaveAsync(Shown(moved, run, isNew: fetched.Document is not null), state, run, fetched.Bytes, progress, cancellationToken);
        }
        catch (FeedFailedException failure)
        {
            LogFailed(feed.Id, failure.Message);
            var failed = FeedMoves.Failed(state, feed, address, failure, _time.GetUtcNow());
            await _states.SaveAsync(failed, cancellationToken);
            return new RefreshOutcome(feed.Id, RefreshResult.Failed, failed.Records, failed.Error);
        }
    }

    // Where the document is what was read before, there may still be pages that wait.
    private async Task<IntakeRun> TakeAsync(FollowedFeed feed, FetchedFeed fetched, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        var document = fetched.Document ?? new FeedDocument();
        var run = new IntakeRun(feed, document);
        foreach (var (at, item) in document.Items.Take(_options.ItemsPerTurn).Index())
        {
            run.Items++;
            progress?.Report(new RefreshProgress(feed.Id, RefreshStage.Reading, fetched.Bytes, at, run.Added + run.Amended));
            await _intake.TakeAsync(run, item, cancellationToken);
        }

        await _intake.TakeWaitingAsync(run, cancellationToken);
        foreach (var warning in document.Warnings) run.Reject("(the document)", warning);
        if (document.Items.Count > _options.ItemsPerTurn)
            run.Reject("(the document)", $"It has {document.Items.Count} items; the first {_options.ItemsPerTurn} are read (News:ItemsPerTurn).");
        return run;
    }

    // Of a turn that broke off nobody has told how many it took in.
    private async Task<int> CountAsync(FollowedFeed feed, CancellationToken cancellationToken) =>
        await _index.ReadAsync(NewsPartition.OfFeed(feed.Id), NewsKeys.Entries, cancellationToken).CountAsync(cancellationToken);

    // What was rejected of a document holds until the next one.
    private static SourceState Shown(SourceState state, IntakeRun run, bool isNew) => state with
    {
        Rejected = (isNew ? 0 : state.Rejected) + run.Rejected.Count,
        RejectedEntries = [.. (isNew ? [] : state.RejectedEntries).Concat(run.Rejected).Take(RejectedEntriesKept)],
    };

    private async Task<RefreshOutcome> SaveAsync(
        SourceState next, SourceState before, IntakeRun run, long bytes, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        await _states.SaveAsync(next, cancellationToken);
        var (added, amended) = (run.Added, run.Amended);
        progress?.Report(new RefreshProgress(next.Id, RefreshStage.Done, bytes, added + amended, added + amended));
        var result = added + amended == 0 ? RefreshResult.Unchanged : before.LastSuccess is null ? RefreshResult.Baseline : RefreshResult.Updated;
        return new RefreshOutcome(next.Id, result, next.Records) { Bytes = bytes, Read = new(run.Items, run.Rejected.Count), Added = added, Amended = amended, Rejected = next.Rejected };
    }

    [LoggerMessage(LogLevel.Warning, "{Feed}: {Error}")]
    private partial void LogFailed(string feed, string error);
}
