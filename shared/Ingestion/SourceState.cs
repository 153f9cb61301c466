using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion.Holding;
using SanctionsTracker.News.Polling;

namespace SanctionsTracker.Ingestion;

/// <summary>What we know of a source: its health, what we hold of the publisher's content, and, for a list, where its commits
/// stand. One row of table <c>sources</c>, moved by ETag, so that of two writers one loses.</summary>
public sealed record SourceState(string Id, SourceKind Kind)
{
    /// <summary>The row's version as read; null where it was never stored.</summary>
    public string? RowETag { get; init; }

    public DateTimeOffset? LastAttempt { get; init; }

    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>Why the last attempt failed; null after a success.</summary>
    public string? Error { get; init; }

    public int ConsecutiveFailures { get; init; }

    /// <summary>Records listed, or series held.</summary>
    public int Records { get; init; }

    /// <summary>Entries of the newest snapshot that could not be used.</summary>
    public int Rejected { get; init; }

    /// <summary>The first of them, at most 100.</summary>
    public IReadOnlyList<RejectedEntry> RejectedEntries { get; init; } = [];

    /// <summary>Elements of the newest snapshot that the reader does not know, with their counts.</summary>
    public IReadOnlyDictionary<string, int> UnknownElements { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Lists: what the newest snapshot teaches to expect of the next; null before the first.</summary>
    public LastGood? LastGood { get; init; }

    /// <summary>What the newest snapshot holds beside its entries, with counts: targets listed no more.</summary>
    public IReadOnlyDictionary<string, int> PassedOver { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public HeldSnapshot? Held { get; init; }

    /// <summary>The address that the newest snapshot came from, as configured: never where a redirect led.</summary>
    public string? Address { get; init; }

    /// <summary>Validators of the newest snapshot.</summary>
    public string? ETag { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    /// <summary>The newest snapshot's bytes in the archive.</summary>
    public string? SnapshotSha256 { get; init; }

    /// <summary>The newest snapshot's date; null where there is none yet, or for indicators.</summary>
    public SnapshotDate? SnapshotDate { get; init; }

    /// <summary>Feeds: everything up to here is stored; moves last.</summary>
    public FeedMark? Mark { get; init; }

    /// <summary>News: where the polling stands.</summary>
    public FeedPolling Polling { get; init; } = FeedPolling.None;

    /// <summary>A publisher's own changes: how they agree with what we found.</summary>
    public ListReconciliation? Reconciliation { get; init; }

    /// <summary>Lists: where the commits stand.</summary>
    public CommitState Commits { get; init; } = CommitState.None;
}
