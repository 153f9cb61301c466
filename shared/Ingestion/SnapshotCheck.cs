using System.Globalization;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion;

/// <summary>Whether a live snapshot may be applied unattended.</summary>
public static class SnapshotCheck
{
    /// <summary>Why the snapshot is to be held, in one sentence with the figures; null where it may be applied.</summary>
    /// <param name="before">The committed catalogue.</param>
    /// <param name="plan">What the snapshot changes.</param>
    /// <param name="settings">The limits.</param>
    public static string? Fault(Catalogue before, CommitPlan plan, ListSettings settings) =>
        before.Commit == 0 ? FaultOfFirst(plan, settings) : FaultOfLater(before, plan, settings);

    private static string? FaultOfFirst(CommitPlan plan, ListSettings settings) =>
        plan.Observed < settings.MinimumRecords
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The first snapshot has {plan.Observed} records; at least {settings.MinimumRecords} are expected.")
            : null;

    private static string? FaultOfLater(Catalogue before, CommitPlan plan, ListSettings settings)
    {
        var listed = before.Entries.Count(entry => entry.IsListed);
        var removed = plan.Count(VersionKind.Removed);
        if (removed > listed * settings.MaximumShareRemoved)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"It would remove {removed} of {listed} records, more than the {settings.MaximumShareRemoved:P0} allowed at once.");
        }

        // A listed record whose entry lost its id would look like a delisting.
        var nameless = plan.Rejected.Count(entry => entry.Id is null);
        return removed > 0 && nameless > 0
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"It would remove {removed} records and has {nameless} entries without a readable id, which may be the same.")
            : null;
    }
}
