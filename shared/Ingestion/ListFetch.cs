using SanctionsTracker.Fetching;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Ingestion;

/// <summary>Fetches a list's file: from an address or, where a page of the publisher's answers there, from where that page says the file
/// is.</summary>
public sealed class ListFetch(IFetcher fetcher, IArchive archive)
{
    /// <param name="source">The list.</param>
    /// <param name="address">The address as configured.</param>
    /// <param name="requestFor">What to ask at an address.</param>
    /// <param name="progress">Told the bytes of the content.</param>
    /// <param name="cancellationToken">Stops the fetch.</param>
    /// <returns>What became of it, and the address of the file itself.</returns>
    /// <exception cref="UnreadableSnapshotException">The page links no file that can be used.</exception>
    internal async Task<(FetchResult Result, Uri Address)> FetchAsync(
        IListSource source, Uri address, Func<Uri, FetchRequest> requestFor, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var answer = await fetcher.FetchAsync(requestFor(address), progress, cancellationToken);
        if (source is not IFoundOnPage found || answer is not FetchResult.Fetched fetched) return (answer, address);
        if (await IsFileAsync(fetched.Sha256, cancellationToken)) return (answer, address);

        await using var page = await OpenAsync(fetched.Sha256, cancellationToken);
        var file = found.FindFile(page, address);
        return (await fetcher.FetchAsync(requestFor(file), progress, cancellationToken), file);
    }

    private async Task<bool> IsFileAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var content = await OpenAsync(sha256, cancellationToken);
        var head = new byte[ContentCheck.HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return ContentCheck.Fault(head.AsSpan(0, length), ExpectedContent.Xml) is null;
    }

    private async Task<Stream> OpenAsync(string sha256, CancellationToken cancellationToken) =>
        await archive.OpenAsync(sha256, cancellationToken)
        ?? throw new SourceFailedException("The archive does not hold the page that was just fetched.");
}
