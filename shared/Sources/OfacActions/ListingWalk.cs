using Microsoft.Extensions.Options;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Walks the listing back: the first time over some pages, later to what is known.</summary>
public sealed class ListingWalk(OfacActionsSource source, IOptions<OfacActionsOptions> options)
{
    // Ten years of actions: a listing that turns in circles ends here.
    private const int MostPages = 500;

    /// <summary>The actions to look at, oldest first, so that whatever is older than a known one is known too.</summary>
    internal async Task<IReadOnlyList<ListedAction>> WalkAsync(FeedMark? mark, ActionsRun run, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, ListedAction>(StringComparer.Ordinal);
        var pages = mark is null ? options.Value.FirstPages : MostPages;
        for (var page = 0; page < pages; page++)
        {
            var listing = await source.ListingAsync(page, cancellationToken);
            run.Unreadable.AddRange(listing.Rejected);
            foreach (var action in listing.Actions) found.TryAdd(action.Id, action);
            if (!listing.HasNext || IsKnown(listing, mark)) break;
        }

        return [.. found.Values.OrderBy(action => action.Date).ThenBy(action => action.Id, StringComparer.Ordinal)];
    }

    // Several actions have one date: the page must end before it.
    private static bool IsKnown(ActionsListing listing, FeedMark? mark) =>
        mark is not null && listing.Actions.Min(action => action.Date) < DateOnly.FromDateTime(mark.At.UtcDateTime);
}
