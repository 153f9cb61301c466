namespace SanctionsTracker.Ingestion;

/// <summary>Brings one source up to date. A refresh is idempotent, holds the source's lease while it works, and never throws for
/// what the publisher does: its failure is an outcome, kept in the source's row.</summary>
public interface ISourceRefresher
{
    /// <summary>The source's id as users write it: <c>ofac-sdn</c>, <c>worldbank</c>.</summary>
    string Id { get; }

    /// <summary>The source's name for people.</summary>
    string Title { get; }

    SourceKind Kind { get; }

    Task<RefreshOutcome> RefreshAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken);
}
