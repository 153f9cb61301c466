namespace SanctionsTracker.Designations.Catalogues;

/// <summary>How many versions of each kind a commit writes.</summary>
public sealed record VersionCounts(int Added = 0, int Amended = 0, int Removed = 0, int Relisted = 0, int Reread = 0, int Backfilled = 0)
{
    public static VersionCounts Of(IEnumerable<PlannedVersion> versions)
    {
        var counts = new int[Enum.GetValues<VersionKind>().Length];
        foreach (var version in versions) counts[(int)version.Kind]++;
        return new(
            counts[(int)VersionKind.Added], counts[(int)VersionKind.Amended], counts[(int)VersionKind.Removed],
            counts[(int)VersionKind.Relisted], counts[(int)VersionKind.Reread], counts[(int)VersionKind.Backfilled]);
    }
}
