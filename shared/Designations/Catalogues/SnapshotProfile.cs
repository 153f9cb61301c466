namespace SanctionsTracker.Designations.Catalogues;

/// <summary>How much a snapshot says: what the next one is expected to say about as well.</summary>
/// <param name="Records">Records.</param>
/// <param name="Rejected">Entries that could not be used, those of <paramref name="Duplicated"/> included.</param>
/// <param name="Duplicated">Entries whose id came before.</param>
/// <param name="Fields">How often each of <see cref="ProfiledFields.Names"/> says something.</param>
public sealed record SnapshotProfile(int Records, int Rejected, int Duplicated, IReadOnlyDictionary<string, FieldFill> Fields)
{
    /// <summary>The share of entries that could not be used, duplicates apart, 0 to 1.</summary>
    public double ShareRejected => ShareOf(Rejected - Duplicated);

    /// <summary>The share of entries whose id came before, 0 to 1.</summary>
    public double ShareDuplicated => ShareOf(Duplicated);

    private double ShareOf(int entries) => Records + Rejected == 0 ? 0 : (double)entries / (Records + Rejected);
}
