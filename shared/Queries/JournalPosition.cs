namespace SanctionsTracker.Queries;

/// <summary>A place in a journal: after this change.</summary>
/// <param name="Commit">The commit; 0 for the beginning.</param>
/// <param name="Sequence">The last change read of it; -1 for none.</param>
public sealed record JournalPosition(int Commit, int Sequence)
{
    public static readonly JournalPosition Start = new(0, -1);
}
