using Microsoft.Extensions.Logging;
using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Targets;

/// <summary>
/// Brings the linkage up to date with the lists, after they were refreshed: a job of its own, under its own lease, with its own
/// watermark. Where no list has a new commit it reads that and does nothing.
/// </summary>
public sealed partial class TargetLinking(
    IEnumerable<IListSource> sources,
    SourceStates states,
    CommittedLists lists,
    VersionScan versions,
    LinkingRuns runs,
    LinkageStore store,
    LeaseStore leases,
    TimeProvider time,
    ILogger<TargetLinking> logger) : IRoundFollower
{
    private readonly ListId[] _lists = [.. sources.Select(source => source.Id).Order()];

    public string Name => "the links between the records of the lists";

    Task IRoundFollower.FollowAsync(CancellationToken cancellationToken) => RunAsync(cancellationToken);

    /// <summary>Links the records of all lists where any has a new commit, or the rules changed.</summary>
    /// <returns>Whether a run was made; false where nothing changed, or another process is at it.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        if (await IsUpToDateAsync(cancellationToken)) return false;
        await using var lease = await leases.TryHoldAsync("link-targets", LeaseOwner.New(time), LeaseStore.Duration, cancellationToken);
        if (lease is null) return false;

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lease.Lost);
        return await LinkAsync(either.Token);
    }

    private async Task<bool> IsUpToDateAsync(CancellationToken cancellationToken)
    {
        var commits = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var list in _lists)
        {
            var committed = (await states.GetAsync(list.Value, SourceKind.List, cancellationToken)).Commits.Committed;
            if (committed > 0) commits[list.Value] = committed;
        }

        var (run, _) = await runs.NewestAsync(cancellationToken);
        return run is null ? commits.Count == 0 : run.IsOf(TargetLinker.Rules, commits);
    }

    private async Task<bool> LinkAsync(CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var (before, etag) = await runs.NewestAsync(cancellationToken);
        var commits = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var facts = await ReadAsync(commits, cancellationToken);
        if (before?.IsOf(TargetLinker.Rules, commits) == true) return false;

        var linked = TargetLinker.Link(facts);
        var known = before is null ? Linkage.None : await store.LoadAsync(before.Blob, cancellationToken);
        var linkage = TargetIds.Assign(linked.Groups, known, facts.ToDictionary(record => record.Id, record => record.Since));
        var run = Next(before, await store.SaveAsync(linkage, cancellationToken)) with
        {
            Commits = commits,
            Records = facts.Count,
            Targets = linkage.Targets.Count,
            Links = linkage.Targets.Sum(target => target.Links.Count),
            Refused = linked.Refused.Count,
        };
        if (!await runs.TryCommitAsync(run, etag, isNew: run.Number != before?.Number, cancellationToken)) return false;
        var seconds = time.GetElapsedTime(started).TotalSeconds;
        LogLinked(run.Records, run.Targets, run.Links, seconds);
        return true;
    }

    private async Task<IReadOnlyList<RecordFacts>> ReadAsync(SortedDictionary<string, int> commits, CancellationToken cancellationToken)
    {
        var facts = new List<RecordFacts>();
        foreach (var list in _lists)
        {
            if (await lists.NowAsync(list, cancellationToken) is not { Catalogue: var catalogue }) continue;
            commits[list.Value] = catalogue.Commit;
            await foreach (var (entry, designation) in versions.ReadAsync(catalogue, cancellationToken))
            {
                // A record whose only snapshot was replaced by another of the same day was never listed.
                if (catalogue.PeriodsOf(entry) is [var first, ..]) facts.Add(RecordFacts.Of(designation, entry.IsListed, first.From.FirstDay));
            }
        }

        return facts;
    }

    // A run that finds what the one before found only moves the watermark.
    private LinkingRun Next(LinkingRun? before, string blob)
    {
        if (before?.Blob == blob) return before with { Rules = TargetLinker.Rules };
        var now = time.GetUtcNow();
        var at = before is not null && now <= before.CommittedAt ? before.CommittedAt.AddTicks(1) : now;
        return new((before?.Number ?? 0) + 1, at, blob, TargetLinker.Rules, new Dictionary<string, int>(StringComparer.Ordinal), 0, 0, 0, 0);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Targets: {Records} records, {Targets} of several records, {Links} links, in {Seconds:0.0} s")]
    private partial void LogLinked(int records, int targets, int links, double seconds);
}
