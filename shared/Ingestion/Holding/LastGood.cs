using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>What the last good snapshot taught us to expect of the next.</summary>
/// <param name="Commit">The commit that it is of.</param>
/// <param name="MapperVersion">The mapper that read it: another one fills fields differently, and no comparison would be fair.</param>
/// <param name="Profile">How much it said.</param>
public sealed record LastGood(int Commit, int MapperVersion, SnapshotProfile Profile);
