using System.Globalization;
using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;
using SanctionsTracker.News.Articles;
using SanctionsTracker.News.Feeds;
using SanctionsTracker.News.Store;

namespace SanctionsTracker.News.Intake;

/// <summary>
/// Takes in the items of a feed, each failing alone. An item is known again by its id, then by its link, then by its headline and day, also where
/// another feed brought it; one that says what it said before costs one read. Items are stored before the keys that say they are, so that a
/// run that breaks off is made good by the next.
/// </summary>
public sealed class NewsIntake(
    SeenArticles seen,
    NewsStore store,
    ArticlePages pages,
    WaitingPages waiting,
    NewsExtraction extraction,
    AddressPolicy policy,
    IOptions<NewsOptions> options,
    TimeProvider time)
{
    internal async Task TakeAsync(IntakeRun run, FeedItem item, CancellationToken cancellationToken)
    {
        var link = LinkOf(run, item);
        if (SeenKey.OfId(run.Feed.Id, item, link) is not { } key)
        {
            run.Reject(item.Summary ?? "(empty item)", "It has neither an id, a link nor a title.");
            return;
        }

        var fingerprint = FingerprintOf(item);
        var known = await seen.FindAsync(key, cancellationToken);
        if (known?.Fingerprint == fingerprint) return;

        var own = new SeenArticle(run.Feed.Id, key.Row);
        SeenKey[] keys = [.. KeysOf(run, item, link)];
        var owner = known ?? await OwnerAsync(keys, own, cancellationToken) ?? own;
        if (owner.Feed == run.Feed.Id && await IsNewsAsync(owner, own, item, cancellationToken))
            owner = await ReadAsync(run, item, link, owner with { Fingerprint = null }, keys, cancellationToken);
        else if (known is null) await NoteDoubleAsync(run, owner, cancellationToken);
        await seen.PutAsync(key, owner with { Fingerprint = fingerprint }, cancellationToken);
    }

    /// <summary>Reads pages that earlier turns had no room for, as far as this one has. An article whose page cannot be had stays as its feed has
    /// it.</summary>
    internal async Task TakeWaitingAsync(IntakeRun run, CancellationToken cancellationToken)
    {
        if (!run.Feed.Articles || IsFull(run)) return;
        // Read whole: rows are taken out on the way.
        foreach (var (id, item) in await waiting.OfAsync(run.Feed.Id, cancellationToken).Take(options.Value.ArticlesPerTurn - run.Pages).ToArrayAsync(cancellationToken))
        {
            var owner = new SeenArticle(run.Feed.Id, id);
            if (Uri.TryCreate(item.Link, UriKind.Absolute, out var link) && policy.Allows(link, run.Feed.Address)
                && await store.FindAsync(owner.Feed, owner.Id, cancellationToken) is { } held
                && await ArticleAsync(run, link, cancellationToken) is { } article)
            {
                var read = await extraction.ReadAsync(run, new IncomingItem(owner.Feed, owner.Id, item, link, article), held.FirstSeen, cancellationToken);
                await store.SaveAsync(read with { Language = read.Language ?? held.Language }, cancellationToken);
                if (article.Canonical is { } canonical && policy.Allows(canonical, run.Feed.Address) && run.Tells(canonical))
                    await seen.TryClaimAsync(SeenKey.OfLink(canonical), owner, cancellationToken);
                run.Amended++;
            }

            await waiting.RemoveAsync(owner.Feed, owner.Id, cancellationToken);
        }
    }

    // A link that must not be followed is not kept either: whoever clicks it would be led there.
    private Uri? LinkOf(IntakeRun run, FeedItem item)
    {
        if (!Uri.TryCreate(item.Link, UriKind.Absolute, out var link)) return null;
        if (policy.Allows(link, run.Feed.Address)) return link;
        run.Reject(item.Title ?? item.Id ?? "(item without a title)", "Its link leads to no address on the public internet and was left out.");
        return null;
    }

    private static string FingerprintOf(FeedItem item) => StableHash.Of(
        item.Title, item.Link, item.Published?.ToString("O", CultureInfo.InvariantCulture), item.Updated?.ToString("O", CultureInfo.InvariantCulture), item.Summary);

    private static IEnumerable<SeenKey> KeysOf(IntakeRun run, FeedItem item, Uri? link)
    {
        if (link is not null && run.Tells(link)) yield return SeenKey.OfLink(link);
        if (SeenKey.OfContent(item) is { } content) yield return content;
    }

    // A key whose article was never stored is what a run left that broke off: it belongs to whoever brings the article now.
    private async Task<SeenArticle?> OwnerAsync(IEnumerable<SeenKey> keys, SeenArticle own, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            if (await seen.FindAsync(key, cancellationToken) is { } found && found != own
                && await store.FindAsync(found.Feed, found.Id, cancellationToken) is not null) return found;
        }

        return null;
    }

    // Under another id of the same feed an article is a new version of itself where its headline or date is another.
    private async Task<bool> IsNewsAsync(SeenArticle owner, SeenArticle own, FeedItem item, CancellationToken cancellationToken) =>
        (owner.Feed, owner.Id) == (own.Feed, own.Id)
        || (await store.FindAsync(owner.Feed, owner.Id, cancellationToken) is { } held
            && ((HeadlineOf(item) is { } headline && held.Headline != headline) || (item.Updated ?? item.Published) > (held.Updated?.At ?? held.Published.At)));

    private static string? HeadlineOf(FeedItem item) =>
        item.Title is null ? null : new IncomingItem(Feed: "", Id: "", item, Link: null, Article: null).Headline;

    private async Task<SeenArticle> ReadAsync(
        IntakeRun run, FeedItem item, Uri? link, SeenArticle owner, IReadOnlyList<SeenKey> keys, CancellationToken cancellationToken)
    {
        var waits = link is not null && run.Feed.Articles && options.Value.ArticlesPerTurn > 0 && IsFull(run);
        var article = waits ? null : await ArticleAsync(run, link, cancellationToken);
        if (article?.Canonical is { } canonical && policy.Allows(canonical, run.Feed.Address) && run.Tells(canonical))
        {
            keys = [.. keys.Append(SeenKey.OfLink(canonical)).Distinct()];
            if (await OwnerAsync(keys, owner, cancellationToken) is { } other && other.Feed != owner.Feed)
            {
                await NoteDoubleAsync(run, other, cancellationToken);
                return other;
            }
        }

        var incoming = new IncomingItem(owner.Feed, owner.Id, item, link, article);
        if (incoming.Headline is null)
        {
            run.Reject(item.Link ?? item.Id ?? "(item without a link)", "It has neither a title nor a text.");
            return owner;
        }

        var held = await store.FindAsync(owner.Feed, owner.Id, cancellationToken);
        var firstSeen = held?.FirstSeen ?? time.GetUtcNow();
        await store.SaveAsync(await extraction.ReadAsync(run, incoming, firstSeen, cancellationToken), cancellationToken);
        if (waits) await waiting.AddAsync(owner, item, cancellationToken);
        else if (held is not null) await waiting.RemoveAsync(owner.Feed, owner.Id, cancellationToken);
        foreach (var key in keys) await seen.PutAsync(key, owner, cancellationToken);
        if (held is null) run.Added++;
        else run.Amended++;
        return owner;
    }

    // Another feed's article says which feeds brought it too.
    private async Task NoteDoubleAsync(IntakeRun run, SeenArticle owner, CancellationToken cancellationToken)
    {
        run.Doubles++;
        if (owner.Feed != run.Feed.Id && await store.FindAsync(owner.Feed, owner.Id, cancellationToken) is { } held)
            await store.SaveAsync(held with { AlsoIn = [run.Feed.Id] }, cancellationToken);
    }

    private bool IsFull(IntakeRun run) => run.Pages >= options.Value.ArticlesPerTurn;

    private async Task<Article?> ArticleAsync(IntakeRun run, Uri? link, CancellationToken cancellationToken)
    {
        if (link is null || !run.Feed.Articles || IsFull(run)) return null;
        run.Pages++;
        var answer = await pages.ReadAsync(link, run.Feed.Address, cancellationToken);
        if (answer.Reason is { } reason) run.Reject(ShownAddress.Of(link), reason);
        return answer.Article;
    }
}
