namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>The time between two consecutive snapshots of a list, and what we found to differ.</summary>
/// <param name="From">What was published up to here is in the first; itself included.</param>
/// <param name="To">What was published up to here is in the second.</param>
/// <param name="Commit">The commit of the second; 0 where it changed nothing.</param>
/// <param name="IsTold">Whether the difference was told to the journal; where it was not, the span cannot be compared.</param>
internal sealed record SnapshotSpan(DateTimeOffset From, DateTimeOffset To, int Commit, bool IsTold)
{
    /// <summary>What the journal tells of it.</summary>
    public IReadOnlyList<OurChange> Changes { get; init; } = [];
}
