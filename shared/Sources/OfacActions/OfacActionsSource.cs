using System.Globalization;
using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Fetches the pages of OFAC's recent actions. See docs/sources/ofac-actions.md.</summary>
public sealed class OfacActionsSource(IFetcher fetcher, IArchive archive, IOptions<OfacActionsOptions> options)
{
    public const string Id = "ofac-actions";

    public const string Title = "OFAC recent actions";

    public const string OwnAddress = "https://ofac.treasury.gov/recent-actions";

    private const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Where the listing is, without a slash at the end.</summary>
    public string Address => (options.Value.Address is { Length: > 0 } given ? given : OwnAddress).TrimEnd('/');

    /// <summary>A page of the listing, counted from 0, newest first.</summary>
    /// <exception cref="SourceFailedException">It could not be fetched.</exception>
    /// <exception cref="UnreadableSnapshotException">Its markup has changed.</exception>
    internal async Task<ActionsListing> ListingAsync(int page, CancellationToken cancellationToken)
    {
        var address = new Uri(page == 0 ? Address : string.Create(CultureInfo.InvariantCulture, $"{Address}?page={page}"));
        var fetched = await FetchAsync(new FetchRequest(Id, address, MaximumBytes: MaximumBytes), cancellationToken) as FetchResult.Fetched
            ?? throw new SourceFailedException($"{address} answered that nothing has changed, though nothing was held.");
        await using var content = await OpenAsync(fetched.Sha256, cancellationToken);
        return await ListingReader.ReadAsync(content, address, cancellationToken);
    }

    /// <summary>An action's page; what is known where it has not changed.</summary>
    /// <exception cref="SourceFailedException">It could not be fetched.</exception>
    /// <exception cref="UnreadableSnapshotException">Its markup or its headings do not fit.</exception>
    internal async Task<StoredAction> ActionAsync(ListedAction listed, StoredAction? known, CancellationToken cancellationToken)
    {
        var request = new FetchRequest(Id, listed.Address, known?.ETag, known?.LastModified, MaximumBytes);
        if (await FetchAsync(request, cancellationToken) is not FetchResult.Fetched fetched) return known!;
        if (known is not null && known.Sha256 == fetched.Sha256) return known;
        await using var content = await OpenAsync(fetched.Sha256, cancellationToken);
        var action = await ActionReader.ReadAsync(listed, content, cancellationToken);
        return new(action, fetched.Sha256, fetched.FetchedAt, ActionReader.Version) { ETag = fetched.ETag, LastModified = fetched.LastModified };
    }

    /// <summary>A kept page read with the reader of today; null where its bytes are gone.</summary>
    /// <exception cref="UnreadableSnapshotException">It cannot be read any more.</exception>
    internal async Task<StoredAction?> RereadAsync(StoredAction known, CancellationToken cancellationToken)
    {
        await using var content = await archive.OpenAsync(known.Sha256, cancellationToken);
        if (content is null) return null;
        var action = known.Action;
        var listed = new ListedAction(action.Id, new Uri(action.Address), action.Date, action.Title, action.Kind);
        return known with { Action = await ActionReader.ReadAsync(listed, content, cancellationToken), ReaderVersion = ActionReader.Version };
    }

    private async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(request, progress: null, cancellationToken);
        return result is FetchResult.Failed failed ? throw new SourceFailedException(failed.Error) : result;
    }

    private async Task<Stream> OpenAsync(string sha256, CancellationToken cancellationToken) =>
        await archive.OpenAsync(sha256, cancellationToken)
        ?? throw new SourceFailedException("The archive does not hold the page that was just fetched.");
}
