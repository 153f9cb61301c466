using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Ingestion.Holding;

namespace SanctionsTracker.Ingestion;

/// <summary>Whether a live snapshot may be applied unattended.</summary>
/// <remarks>Limits but those on removals do not bind where fewer than <see cref="AlwaysAllowed"/> entries are concerned: on a list of
/// twelve one record more is a large share and no sign of anything.</remarks>
public static class SnapshotCheck
{
    /// <summary>Entries of which no share, but of removals, is too large.</summary>
    public const int AlwaysAllowed = 20;

    /// <summary>Every reason to hold the snapshot; none where it may be applied.</summary>
    /// <param name="before">The committed catalogue. A first snapshot is checked by its count alone.</param>
    /// <param name="plan">What the snapshot changes.</param>
    /// <param name="settings">The limits.</param>
    /// <param name="expected">How much the last good snapshot said; null where that is not known.</param>
    /// <param name="reused">Ids that stand for another target than before.</param>
    public static IReadOnlyList<HoldReason> Reasons(
        Catalogue before, CommitPlan plan, ListSettings settings, SnapshotProfile? expected, int reused)
    {
        if (before.Commit == 0) return [.. Present(First(plan, settings))];

        var listed = before.Entries.Count(entry => entry.IsListed);
        return
        [
            .. Present(
                RemovalCheck.Share(listed, plan, settings.Limits),
                RemovalCheck.Nameless(plan),
                CountCheck.Grown(listed, plan, settings.Limits),
                CountCheck.Fewer(plan, settings.Limits),
                EntryCheck.Rejected(plan, expected, settings.Limits),
                EntryCheck.Duplicated(plan, expected, settings.Limits),
                ReusedIds.Check(reused, listed, settings.Limits)),
            .. FillCheck.Reasons(plan.Profile, expected, settings.Limits),
        ];
    }

    private static HoldReason? First(CommitPlan plan, ListSettings settings) => plan.Observed >= settings.MinimumRecords
        ? null
        : HoldReason.Of(
            HoldCodes.FirstTooSmall,
            $"The first snapshot has {plan.Observed} records; at least {settings.MinimumRecords} are expected.",
            ("records", plan.Observed), ("minimum", settings.MinimumRecords));

    private static IEnumerable<HoldReason> Present(params HoldReason?[] reasons) => reasons.OfType<HoldReason>();
}
