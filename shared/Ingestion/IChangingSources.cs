namespace SanctionsTracker.Ingestion;

/// <summary>Sources that come and go while the app runs, by what is stored.</summary>
public interface IChangingSources
{
    /// <summary>Those there are now.</summary>
    Task<IReadOnlyList<ISourceRefresher>> NowAsync(CancellationToken cancellationToken);
}
