using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Telemetry;

namespace SanctionsTracker.Ingestion;

/// <summary>One turn of one source: under the source's lease, failing alone, its failure kept in the source's row.</summary>
public sealed partial class SourceTurn(
    LeaseStore leases, SourceStates states, SourceMetrics metrics, TimeProvider time, ILogger<SourceTurn> logger)
{
    private const int TriesToTellAFailure = 3;

    /// <summary>Runs <paramref name="work"/> under the lease; <see cref="RefreshResult.Busy"/> where another process holds it.</summary>
    /// <param name="id">The source.</param>
    /// <param name="kind">What it gives.</param>
    /// <param name="work">Takes the lease's fencing number and a token that also fires when the lease is lost.</param>
    /// <param name="cancellationToken">Stops the turn; only then is an exception thrown.</param>
    /// <param name="tells">Whether a failure is the source's, and kept in its row; what fails of a file that the owner brought is not.</param>
    public async Task<RefreshOutcome> TakeAsync(
        string id,
        SourceKind kind,
        Func<long, CancellationToken, Task<RefreshOutcome>> work,
        CancellationToken cancellationToken,
        bool tells = true)
    {
        using var span = SourceTelemetry.Activities.StartActivity("refresh");
        span?.SetTag("source", id).SetTag("kind", Word.Of(kind));
        var outcome = await RunAsync(id, kind, work, tells, cancellationToken);
        metrics.Ended(outcome);
        span?.SetTag("result", Word.Of(outcome.Result));
        if (outcome.Result == RefreshResult.Failed) span?.SetStatus(ActivityStatusCode.Error, outcome.Error);
        return outcome;
    }

    private async Task<RefreshOutcome> RunAsync(
        string id, SourceKind kind, Func<long, CancellationToken, Task<RefreshOutcome>> work, bool tells, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        await using var lease = await leases.TryHoldAsync($"refresh-{id}", LeaseOwner.New(time), LeaseStore.Duration, cancellationToken);
        if (lease is null) return await BusyAsync(id, kind, cancellationToken);

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lease.Lost);
        try
        {
            var outcome = await work(lease.Lease.Fencing, either.Token);
            return outcome with { Elapsed = time.GetElapsedTime(started) };
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var error = Explain(exception);
            LogFailed(IsExplained(exception) ? null : exception, id, error);
            var records = tells ? await TellAsync(id, kind, error, cancellationToken) : 0;
            return new RefreshOutcome(id, RefreshResult.Failed, records, error) { Elapsed = time.GetElapsedTime(started) };
        }
    }

    private async Task<RefreshOutcome> BusyAsync(string id, SourceKind kind, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(id, kind, cancellationToken);
        return new RefreshOutcome(id, RefreshResult.Busy, state.Records, "Another process is refreshing this source.");
    }

    // Told to the owner as it stands: where in our code it was noticed says nothing more.
    private static bool IsExplained(Exception exception) =>
        exception is UnreadableSnapshotException or CommitConflictException or SourceFailedException;

    private static string Explain(Exception exception) => exception switch
    {
        _ when IsExplained(exception) => exception.Message,
        OperationCanceledException => "The lease was lost while working; the next refresh goes on from there.",
        _ => $"Unexpected: {exception.Message}",
    };

    // The row may move under us: what was committed stands, and only the failure is added.
    private async Task<int> TellAsync(string id, SourceKind kind, string error, CancellationToken cancellationToken)
    {
        try
        {
            for (var tries = 0; tries < TriesToTellAFailure; tries++)
            {
                var state = await states.GetAsync(id, kind, cancellationToken);
                var failed = state with
                {
                    LastAttempt = time.GetUtcNow(),
                    Error = error,
                    ConsecutiveFailures = state.ConsecutiveFailures + 1,
                };
                if (await states.TrySaveAsync(failed, cancellationToken) is not null) return state.Records;
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogUntold(exception, id);
        }

        return 0;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Source {Id} failed: {Error}")]
    private partial void LogFailed(Exception? exception, string id, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The failure of source {Id} could not be stored.")]
    private partial void LogUntold(Exception exception, string id);
}
