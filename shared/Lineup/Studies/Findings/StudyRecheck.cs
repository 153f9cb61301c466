using Microsoft.Extensions.Logging;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Lineup.Studies.Files;
using SanctionsTracker.Lineup.Studies.Runs;
using SanctionsTracker.Storage.Leases;

namespace SanctionsTracker.Lineup.Studies.Findings;

/// <summary>
/// Works the studies out anew after the sources were refreshed, and announces verdicts that changed: a job of its own, under its own lease,
/// with a watermark for each study. Where nothing that a study stands on changed, it reads that and does nothing.
/// </summary>
public sealed partial class StudyRecheck(
    StudyLibrary library, StudySources sources, StudyJournal journal, LeaseStore leases, TimeProvider time, ILogger<StudyRecheck> logger) : IRoundFollower
{
    public string Name => "studies";

    Task IRoundFollower.FollowAsync(CancellationToken cancellationToken) => RunAsync(cancellationToken);

    /// <summary>Rechecks all studies, each failing alone; a file that is wrong is passed over.</summary>
    /// <returns>How many were worked out; 0 also where another process is at it.</returns>
    /// <exception cref="AggregateException">After all were tried: some failed.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var lease = await leases.TryHoldAsync("check-studies", LeaseOwner.New(time), LeaseStore.Duration, cancellationToken);
        if (lease is null) return 0;

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lease.Lost);
        var (worked, failures) = (0, new List<Exception>());
        foreach (var file in await library.AllAsync(either.Token))
        {
            if (file.Study is not { } study)
            {
                LogWrong(file.Id, file.Faults.Count, file.Faults[0]);
                continue;
            }

            try
            {
                if (await RecheckAsync(study, either.Token)) worked++;
            }
            catch (Exception failure) when (!either.IsCancellationRequested)
            {
                failures.Add(new InvalidOperationException($"The study {study.Id} failed: {failure.Message}", failure));
            }
        }

        return failures.Count == 0 ? worked : throw new AggregateException(failures);
    }

    private async Task<bool> RecheckAsync(Study study, CancellationToken cancellationToken)
    {
        var held = await journal.FindingsAsync(study.Id, cancellationToken);
        var material = await sources.ReadAsync(study, cancellationToken);
        if (held.Findings?.Watermark == material.StandsOn.Watermark()) return false;

        var now = StudyFindings.Of(StudyRun.Of(material));
        if (!await journal.TryKeepAsync(study, held, now, cancellationToken)) return false;
        var changes = now.Since(held.Findings).Count;
        LogWorked(study.Id, changes);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The study {Study} has {Faults} faults in its file, the first: {Fault}")]
    private partial void LogWrong(string study, int faults, StudyFault fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "The study {Study} was worked out anew; {Changes} verdicts changed")]
    private partial void LogWorked(string study, int changes);
}
