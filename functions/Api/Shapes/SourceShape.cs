using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A source's health, and what we hold of it.</summary>
public sealed record SourceShape
{
    public SourceShape(ISourceRefresher source, SourceState state, DateTimeOffset now)
    {
        (Id, Title, Kind, Status) = (source.Id, source.Title, source.Kind, SourceHealth.Of(state, now));
        (Records, Rejected) = (state.Records, state.Rejected);
        (LastAttempt, LastSuccess, Error) = (state.LastAttempt, state.LastSuccess, state.Error);
        (ConsecutiveFailures, Held, Address) = (state.ConsecutiveFailures, HeldShape.Of(state.Held), state.Address);
        (SnapshotSha256, SnapshotDate) = (state.SnapshotSha256, state.SnapshotDate?.Date);
        Commit = state.Commits.Committed == 0 ? null : state.Commits.Committed;
        CommittedAt = state.Commits.CommittedAt;
        RejectedEntries = [.. state.RejectedEntries.Select(RejectedShape.Of)];
        UnknownElements = state.UnknownElements;
        PassedOver = state.PassedOver;
        Reconciliation = ReconciliationShape.Of(state.Reconciliation);
        Polling = PollingShape.Of(state);
    }

    public string Id { get; }

    public string Title { get; }

    public SourceKind Kind { get; }

    public SourceStatus Status { get; }

    /// <summary>Records listed; of news, articles kept; of indicators, series held.</summary>
    public int Records { get; }

    /// <summary>Entries of the newest snapshot that could not be used.</summary>
    public int Rejected { get; }

    public DateTimeOffset? LastAttempt { get; }

    public DateTimeOffset? LastSuccess { get; }

    public string? Error { get; }

    public int ConsecutiveFailures { get; }

    public HeldShape? Held { get; }

    public string? Address { get; }

    public string? SnapshotSha256 { get; }

    public DateOnly? SnapshotDate { get; }

    /// <summary>The commit that readers see; null before the first, and of indicators.</summary>
    public int? Commit { get; }

    public DateTimeOffset? CommittedAt { get; }

    /// <summary>The first of those rejected, at most 100.</summary>
    public IReadOnlyList<RejectedShape> RejectedEntries { get; }

    public IReadOnlyDictionary<string, int> UnknownElements { get; }

    /// <summary>What the newest snapshot holds beside its entries, with counts: targets listed no more.</summary>
    public IReadOnlyDictionary<string, int> PassedOver { get; }

    /// <summary>Of a publisher's own changes, how they agree with what was found; null of others, and before two snapshots.</summary>
    public ReconciliationShape? Reconciliation { get; }

    /// <summary>Of news, where the polling stands; null of others.</summary>
    public PollingShape? Polling { get; }
}
