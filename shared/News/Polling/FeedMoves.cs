using System.Net;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.News.Polling;

/// <summary>How a feed's row moves on.</summary>
internal static class FeedMoves
{
    private const int TimesKept = 100;

    /// <summary>The publisher answered.</summary>
    /// <param name="state">The row.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="address">Where it was asked for.</param>
    /// <param name="fetched">What it answered.</param>
    /// <param name="now">When.</param>
    public static SourceState Answered(SourceState state, FollowedFeed feed, Uri address, FetchedFeed fetched, DateTimeOffset now)
    {
        var polling = state.Polling;
        DateTimeOffset[] published = fetched.Document is { } document ? [.. document.Items.Select(item => item.Published).OfType<DateTimeOffset>().OrderDescending().Take(TimesKept)] : [.. polling.Published];
        var wished = fetched.Document is null ? polling.Wished : fetched.Document.UpdateInterval;
        var moved = fetched.MovedTo ?? (address == feed.Address ? null : address);
        return state.Well(now) with
        {
            // What is held next time is held of where it will be asked for.
            Address = (fetched.ValidatorsOf ?? moved ?? address).AbsoluteUri,
            ETag = fetched.ETag,
            LastModified = fetched.LastModified,
            SnapshotSha256 = fetched.Sha256 ?? state.SnapshotSha256,
            Polling = new FeedPolling
            {
                NextDue = now + PollInterval.AfterAnswer(feed, published, wished, fetched.FreshUntil, now),
                MovedFrom = moved is null ? null : feed.Address.AbsoluteUri,
                MovedTo = moved?.AbsoluteUri,
                Wished = wished,
                Published = published,
            },
        };
    }

    /// <summary>It could not be had. A feed that is withdrawn (410) is left alone until its address changes or it is refreshed by hand; one that
    /// moved and is not where it moved to is looked for where it was.</summary>
    /// <param name="state">The row.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="address">Where it was asked for.</param>
    /// <param name="failure">Why it could not be had.</param>
    /// <param name="now">When.</param>
    public static SourceState Failed(SourceState state, FollowedFeed feed, Uri address, FeedFailedException failure, DateTimeOffset now)
    {
        var failures = state.ConsecutiveFailures + 1;
        var polling = state.Polling with { NextDue = now + PollInterval.AfterFailure(feed, failures, failure.RetryAfter, now) };
        var isMissing = failure.Status is HttpStatusCode.Gone or HttpStatusCode.NotFound;
        if (isMissing && address != feed.Address) polling = polling with { MovedFrom = null, MovedTo = null, GoneFrom = null };
        else polling = polling with { GoneFrom = failure.Status is HttpStatusCode.Gone ? feed.Address.AbsoluteUri : null };
        return state with
        {
            LastAttempt = now,
            Error = polling.GoneFrom is null ? failure.Message : $"{failure.Message} It is not asked any more, until its address changes or it is refreshed by hand.",
            ConsecutiveFailures = failures,
            Polling = polling,
        };
    }
}
