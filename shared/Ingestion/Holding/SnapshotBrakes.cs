using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>Holds snapshots that are outside the limits, and shows what they would change.</summary>
public sealed class SnapshotBrakes(SourceStates states, FormerVersions former, HeldPreviews previews, TimeProvider time)
{
    /// <summary>Every reason to hold a snapshot; none where it may be applied.</summary>
    internal async Task<IReadOnlyList<HoldReason>> ReasonsAsync(
        IListSource source, ListSettings settings, SourceState state, Catalogue before, CommitPlan plan, CancellationToken cancellationToken)
    {
        var expected = state.LastGood is { } good && good.MapperVersion == source.MapperVersion ? good.Profile : null;
        var reused = await CountReusedAsync(before, plan, settings.Limits, cancellationToken);
        return SnapshotCheck.Reasons(before, plan, settings, expected, reused);
    }

    /// <summary>Holds a snapshot, or shows anew what is held.</summary>
    /// <exception cref="CommitConflictException">Another writer moved the source's row.</exception>
    internal async Task<SourceState> HoldAsync(
        IListSource source,
        ListSettings settings,
        SourceState state,
        SnapshotOrigin origin,
        PlannedSnapshot planned,
        IReadOnlyList<HoldReason> reasons,
        CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var since = state.Held is { } held && held.Sha256 == origin.Sha256 ? held.HeldAt : now;
        var holding = new HeldSnapshot(string.Join(' ', reasons.Select(reason => reason.Message)), origin.Sha256, since)
        {
            Reasons = reasons,
            Counts = planned.Plan.Counts,
            Rejected = planned.Plan.Rejected.Count,
            Preview = await previews.SaveAsync(planned.Plan, cancellationToken),
            BaseCommit = state.Commits.Committed,
            MapperVersion = source.MapperVersion,
            Limits = settings.Limits.Fingerprint,
            Address = origin.Address,
            FetchedAt = origin.FetchedAt,
            ETag = origin.ETag,
            LastModified = origin.LastModified,
        };
        return await states.SaveAsync(planned.Seen(state).Holding(holding, now), cancellationToken);
    }

    /// <summary>What is held stays held.</summary>
    /// <exception cref="CommitConflictException">Another writer moved the source's row.</exception>
    internal Task<SourceState> StayAsync(SourceState state, HeldSnapshot held, CancellationToken cancellationToken) =>
        states.SaveAsync(state.Holding(held, time.GetUtcNow()), cancellationToken);

    // The versions before are read only where so many names changed wholly that the answer matters.
    private async Task<int> CountReusedAsync(Catalogue before, CommitPlan plan, ListLimits limits, CancellationToken cancellationToken)
    {
        var candidates = ReusedIds.Candidates(plan);
        var listed = before.Entries.Count(entry => entry.IsListed);
        if (ReusedIds.AreFew(candidates.Count, listed, limits)) return candidates.Count;

        var reused = 0;
        foreach (var some in candidates.Chunk(FormerVersions.AtOnce))
        {
            var rows = await former.ReadAsync(before.List, some, cancellationToken);
            reused += some.Count(version => ReusedIds.IsAnother(VersionRow.Read(rows[version.Id]).Designation, VersionRow.Unpack(version.Payload!)));
        }

        return reused;
    }
}
