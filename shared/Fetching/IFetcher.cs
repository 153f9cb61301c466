namespace SanctionsTracker.Fetching;

/// <summary>Fetches publishers' content politely and keeps it in the archive.</summary>
public interface IFetcher
{
    /// <summary>Asks for the content, conditionally where <paramref name="request"/> says what we hold, and streams it into the
    /// archive. Never throws for what the other side does: every failure is a <see cref="FetchResult.Failed"/>.</summary>
    /// <param name="request">What to fetch.</param>
    /// <param name="progress">Told how many bytes of the content, decompressed, have been passed on so far.</param>
    /// <param name="cancellationToken">Stops the fetch; only then is an exception thrown.</param>
    Task<FetchResult> FetchAsync(FetchRequest request, IProgress<long>? progress, CancellationToken cancellationToken);
}
