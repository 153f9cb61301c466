using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>Finds ids that stand for another target than before: a list that numbers its entries anew, or another list under this one's
/// address, would rewrite who is sanctioned while every count stays as it was.</summary>
internal static class ReusedIds
{
    /// <summary>Amended records whose name shares no word with the name before: few enough to look at closely.</summary>
    public static IReadOnlyList<PlannedVersion> Candidates(CommitPlan plan) =>
    [
        .. plan.Versions.Where(version => version is { Kind: VersionKind.Amended, Before: { } before }
            && !NameWords.Share(before.Name, plan.After.Find(version.Id)!.Name)),
    ];

    /// <summary>Whether so many candidates are allowed that it is of no interest how many of them are other targets.</summary>
    public static bool AreFew(int candidates, int listed, ListLimits limits) =>
        candidates <= SnapshotCheck.AlwaysAllowed || candidates <= listed * limits.MaximumShareReused;

    /// <summary>Whether nothing that tells a target apart stayed: no word of any name, no date of birth, no document.</summary>
    public static bool IsAnother(Designation before, Designation now) =>
        !NameWords.Share(NamesOf(before), NamesOf(now))
        && (before.Type != now.Type || !Share(before.Births, now.Births, birth => birth.Date?.Value))
        && !Share(before.Documents, now.Documents, document => document.Number);

    public static HoldReason? Check(int reused, int listed, ListLimits limits) => AreFew(reused, listed, limits)
        ? null
        : HoldReason.Of(
            HoldCodes.Reused,
            $"{reused} of {listed} ids would stand for another target than before, more than the {limits.MaximumShareReused:P0} allowed.",
            ("reused", reused), ("listed", listed), ("share", (double)reused / listed), ("limit", limits.MaximumShareReused));

    private static IEnumerable<string> NamesOf(Designation designation) =>
        designation.Aliases.Select(alias => alias.Name).Prepend(designation.Name);

    private static bool Share<T>(IEnumerable<T> before, IEnumerable<T> now, Func<T, string?> fact) =>
        before.Select(fact).OfType<string>().Intersect(now.Select(fact).OfType<string>(), StringComparer.OrdinalIgnoreCase).Any();
}
