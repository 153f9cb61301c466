namespace SanctionsTracker.Ingestion;

/// <summary>What one refresh did.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Records">Records now listed (for indicators: series held).</param>
/// <param name="Error">Why it failed or is held, in one sentence for the owner; else null.</param>
public sealed record RefreshOutcome(string SourceId, RefreshResult Result, int Records = 0, string? Error = null)
{
    /// <summary>Bytes fetched.</summary>
    public long Bytes { get; init; }

    /// <summary>Of the publisher's content, in this refresh.</summary>
    public EntriesRead Read { get; init; } = EntriesRead.None;

    public int Added { get; init; }

    /// <summary>Amended records (for indicators: values written).</summary>
    public int Amended { get; init; }

    public int Removed { get; init; }

    public int Relisted { get; init; }

    public int Rejected { get; init; }

    /// <summary>Of a new reading: versions that were written anew.</summary>
    public int Reread { get; init; }

    /// <summary>Of a new reading: snapshots that were read.</summary>
    public int Snapshots { get; init; }

    /// <summary>Of a new reading: snapshots whose bytes the archive does not hold.</summary>
    public int Missing { get; init; }

    public TimeSpan Elapsed { get; init; }
}
