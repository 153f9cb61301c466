using System.Text;
using Microsoft.Extensions.Options;
using SanctionsTracker.Extraction;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.News.Intake;

/// <summary>Makes of an item what is kept of it: what was extracted, and of its text only what is quoted.</summary>
public sealed class NewsExtraction(Extractors extractors, MentionedCountries countries, IArchive archive, IOptions<NewsOptions> options)
{
    internal async Task<NewsItem> ReadAsync(IntakeRun run, IncomingItem incoming, DateTimeOffset firstSeen, CancellationToken cancellationToken)
    {
        var text = incoming.Text;
        var published = NewsTimes.Published(incoming, firstSeen);
        var found = (await extractors.NowAsync(cancellationToken)).Extract(
            new SourceText(text) { Title = incoming.Headline, Published = published.Date, Countries = run.Feed.Countries });
        var mentions = NewsMentions.Of(text, found.Entities);
        var mentioned = await countries.OfAsync(found.Entities, cancellationToken);
        return new NewsItem
        {
            Feed = incoming.Feed,
            Id = incoming.Id,
            Headline = incoming.Headline!,
            Link = (incoming.Article?.Canonical ?? incoming.Link)?.AbsoluteUri,
            Published = published,
            Updated = NewsTimes.Updated(incoming, published, firstSeen),
            Author = incoming.Author,
            Language = found.Language ?? incoming.Article?.Language ?? run.Language,
            FirstSeen = firstSeen,
            Countries = NewsCountries.Of(run.Feed, incoming.Headline!.Length, found.Entities, mentioned),
            Topics = [.. run.Feed.Topics.Union(found.Topics, StringComparer.Ordinal)],
            Dates = found.Dates,
            Entities = found.Entities,
            Events = found.Events,
            Mentions = mentions,
            TextSha256 = options.Value.KeepText ? await KeepAsync(text, cancellationToken) : null,
        };
    }

    private async Task<string> KeepAsync(string text, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await archive.StoreAsync(content, cancellationToken)).Sha256;
    }
}
