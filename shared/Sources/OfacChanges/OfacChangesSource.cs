using System.Globalization;
using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Fetches OFAC's publications: a year's history, and each delta file. See docs/sources/ofac-changes.md.</summary>
public sealed class OfacChangesSource(IFetcher fetcher, IArchive archive, IOptions<OfacChangesOptions> options)
{
    public const string Id = "ofac-changes";

    public const string Title = "OFAC publications (changes of its lists)";

    public const string OwnAddress = "https://sanctionslistservice.ofac.treas.gov";

    private const int MaximumHistoryBytes = 4 * 1024 * 1024;
    private const int MaximumDeltaBytes = 128 * 1024 * 1024;

    /// <summary>Where the service is, without a slash at the end.</summary>
    public string Address => (options.Value.Address is { Length: > 0 } given ? given : OwnAddress).TrimEnd('/');

    /// <summary>The publications of a year.</summary>
    /// <exception cref="SourceFailedException">It could not be fetched.</exception>
    /// <exception cref="UnreadableSnapshotException">What came is no history.</exception>
    internal async Task<IReadOnlyList<ListedPublication>> HistoryAsync(int year, CancellationToken cancellationToken)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"{Address}/changes/history/{year}"));
        var request = new FetchRequest(Id, address, MaximumBytes: MaximumHistoryBytes, ExpectedContent: ExpectedContent.Json);
        await using var content = await OpenAsync(await FetchAsync(request, cancellationToken), cancellationToken);
        return await HistoryReader.ReadAsync(content, cancellationToken);
    }

    /// <summary>A publication with what it says. It is answered by a redirect to an address that dies soon: followed, never kept.</summary>
    /// <exception cref="SourceFailedException">It could not be fetched.</exception>
    /// <exception cref="UnreadableSnapshotException">What came is no delta file, or cut short.</exception>
    internal async Task<Publication> PublicationAsync(ListedPublication listed, CancellationToken cancellationToken)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"{Address}/changes/{listed.Id}"));
        var request = new FetchRequest(Id, address, MaximumBytes: MaximumDeltaBytes, ExpectedContent: ExpectedContent.Xml);
        var fetched = await FetchAsync(request, cancellationToken);
        await using var content = await OpenAsync(fetched, cancellationToken);
        var delta = DeltaReader.Read(content);
        return new Publication
        {
            Id = listed.Id,
            PublishedAt = listed.PublishedAt,
            Kind = delta.Kind,
            Sha256 = fetched.Sha256,
            FetchedAt = fetched.FetchedAt,
            Changes = delta.Changes,
            Rejected = delta.Rejected,
            UnknownElements = delta.UnknownElements,
        };
    }

    private async Task<FetchResult.Fetched> FetchAsync(FetchRequest request, CancellationToken cancellationToken) =>
        await fetcher.FetchAsync(request, progress: null, cancellationToken) switch
        {
            FetchResult.Fetched fetched => fetched,
            FetchResult.Failed failed => throw new SourceFailedException(failed.Error),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };

    private async Task<Stream> OpenAsync(FetchResult.Fetched fetched, CancellationToken cancellationToken) =>
        await archive.OpenAsync(fetched.Sha256, cancellationToken)
        ?? throw new SourceFailedException("The archive does not hold the answer that was just fetched.");
}
