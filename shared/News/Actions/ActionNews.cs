using System.Globalization;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Intake;
using SanctionsTracker.News.Store;
using SanctionsTracker.Sources.OfacActions;
using SanctionsTracker.Storage.Leases;

namespace SanctionsTracker.News.Actions;

/// <summary>Makes news of OFAC's recent actions, which their own source has stored: after each round that brought an action, or records that one
/// speaks about.</summary>
public sealed class ActionNews(
    ConfiguredFeeds feeds,
    ActionStore actions,
    ActionMatches matches,
    ActionNewsReader reader,
    NewsStore store,
    SeenArticles seen,
    SourceStates states,
    LeaseStore leases,
    TimeProvider time) : IRoundFollower
{
    private static readonly string[] Lists = ["ofac-sdn", "ofac-cons"];

    // In the partition of what followers have followed; no item's key.
    private static readonly SeenKey Watermark = new("followed", OfacActionsSource.Id);

    public string Name => "the news of OFAC's recent actions";

    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        if (feeds.Feeds.FirstOrDefault(feed => feed.Kind == FeedKind.OfacActions) is not { } feed) return;
        var mark = await MarkAsync(cancellationToken);
        if (mark is null || (await seen.FindAsync(Watermark, cancellationToken))?.Fingerprint == mark) return;
        await using var lease = await leases.TryHoldAsync("news-of-actions", LeaseOwner.New(time), LeaseStore.Duration, cancellationToken);
        if (lease is null) return;

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lease.Lost);
        var matcher = await matches.NowAsync(either.Token);
        await foreach (var stored in actions.ReadAsync(from: null, to: null, after: null, either.Token))
        {
            await TakeAsync(feed, stored, matcher, either.Token);
        }

        await seen.PutAsync(Watermark, new SeenArticle(feed.Id, Id: "", mark), either.Token);
    }

    // The actions as stored last, and the lists that their entries are looked up on; null before the first.
    private async Task<string?> MarkAsync(CancellationToken cancellationToken)
    {
        if ((await states.GetAsync(OfacActionsSource.Id, SourceKind.Changes, cancellationToken)).LastSuccess is not { } success) return null;
        var commits = new List<string>();
        foreach (var list in Lists)
        {
            commits.Add((await states.GetAsync(list, SourceKind.List, cancellationToken)).Commits.Committed.ToString(CultureInfo.InvariantCulture));
        }

        return StableHash.Of([success.ToString("O", CultureInfo.InvariantCulture), .. commits]);
    }

    private async Task TakeAsync(FollowedFeed feed, StoredAction stored, ActionMatcher matcher, CancellationToken cancellationToken)
    {
        var mentions = ActionMentions.Of(stored.Action, matcher);
        var fingerprint = StableHash.Of([stored.Sha256, .. mentions.Select(mention => mention.Designation.ToString())]);
        var key = new SeenKey($"id!{feed.Id}", StableHash.Of(stored.Action.Id));
        if ((await seen.FindAsync(key, cancellationToken))?.Fingerprint == fingerprint) return;
        await store.SaveAsync(await reader.ReadAsync(feed, stored, mentions, cancellationToken), cancellationToken);
        await seen.PutAsync(key, new SeenArticle(feed.Id, stored.Action.Id, fingerprint), cancellationToken);
    }
}
