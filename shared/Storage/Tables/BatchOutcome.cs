namespace SanctionsTracker.Storage.Tables;

/// <summary>What became of a batch.</summary>
public abstract record BatchOutcome
{
    private BatchOutcome()
    {
    }

    /// <param name="ETags">The new ETag of each write, in order; null for a deletion.</param>
    public sealed record Applied(IReadOnlyList<string?> ETags) : BatchOutcome;

    /// <param name="Index">The first write that met a conflict, counted from 0; nothing was written.</param>
    public sealed record Conflict(int Index) : BatchOutcome;
}
