using System.Collections.Frozen;

namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>The elements of all formats. Publishers mix them, so they are looked up by whose words they are and not by the format.</summary>
internal static class XmlFields
{
    private static readonly FrozenDictionary<string, XmlField>[] Item = Table(
        [
            ("title", new(XmlFieldKind.Title)),
            ("link", new(XmlFieldKind.Link)),
            ("guid", new(XmlFieldKind.Guid)),
            ("id", new(XmlFieldKind.Id)),
            ("pubdate", new(XmlFieldKind.Published)),
            ("published", new(XmlFieldKind.Published)),
            ("issued", new(XmlFieldKind.Published, 1)),
            ("date", new(XmlFieldKind.Date, 2)),
            ("created", new(XmlFieldKind.Published, 3)),
            ("updated", new(XmlFieldKind.Updated)),
            ("modified", new(XmlFieldKind.Updated, 1)),
            ("author", new(XmlFieldKind.Person)),
            ("creator", new(XmlFieldKind.Person, 1)),
            ("description", new(XmlFieldKind.Summary)),
            ("summary", new(XmlFieldKind.Summary)),
            ("content", new(XmlFieldKind.Summary, 2)),
            ("body", new(XmlFieldKind.Summary, 3)),
            ("fullitem", new(XmlFieldKind.Summary, 3)),
            ("abstract", new(XmlFieldKind.Summary, 3)),
            ("category", new(XmlFieldKind.Category)),
            ("source", new(XmlFieldKind.Source)),
        ],
        [
            (FeedVocabulary.DublinCore, "title", new(XmlFieldKind.Title, 1)),
            (FeedVocabulary.DublinCore, "identifier", new(XmlFieldKind.Id, 2)),
            (FeedVocabulary.DublinCore, "issued", new(XmlFieldKind.Published, 1)),
            (FeedVocabulary.DublinCore, "date", new(XmlFieldKind.Date, 2)),
            (FeedVocabulary.DublinCore, "available", new(XmlFieldKind.Published, 3)),
            (FeedVocabulary.DublinCore, "created", new(XmlFieldKind.Published, 3)),
            (FeedVocabulary.DublinCore, "modified", new(XmlFieldKind.Updated, 1)),
            (FeedVocabulary.DublinCore, "creator", new(XmlFieldKind.Person, 1)),
            (FeedVocabulary.DublinCore, "author", new(XmlFieldKind.Person, 1)),
            (FeedVocabulary.DublinCore, "description", new(XmlFieldKind.Summary, 1)),
            (FeedVocabulary.DublinCore, "abstract", new(XmlFieldKind.Summary, 1)),
            (FeedVocabulary.DublinCore, "subject", new(XmlFieldKind.Category)),
            (FeedVocabulary.Content, "encoded", new(XmlFieldKind.Summary, 2)),
            (FeedVocabulary.ITunes, "title", new(XmlFieldKind.Title, 2)),
            (FeedVocabulary.ITunes, "author", new(XmlFieldKind.Person, 2)),
            (FeedVocabulary.ITunes, "summary", new(XmlFieldKind.Summary, 3)),
            (FeedVocabulary.ITunes, "description", new(XmlFieldKind.Summary, 3)),
            (FeedVocabulary.ITunes, "subtitle", new(XmlFieldKind.Summary, 4)),
            (FeedVocabulary.Media, "title", new(XmlFieldKind.Title, 3)),
            (FeedVocabulary.Media, "description", new(XmlFieldKind.Summary, 5)),
            (FeedVocabulary.Media, "group", new(XmlFieldKind.Group)),
            (FeedVocabulary.Media, "content", new(XmlFieldKind.Group)),
            (FeedVocabulary.FeedBurner, "origlink", new(XmlFieldKind.OriginalLink)),
            (FeedVocabulary.Xhtml, "body", new(XmlFieldKind.Summary, 3)),
            (FeedVocabulary.Xhtml, "div", new(XmlFieldKind.Summary, 3)),
        ]);

    private static readonly FrozenDictionary<string, XmlField>[] Feed = Table(
        [
            ("title", new(XmlFieldKind.Title)),
            ("link", new(XmlFieldKind.Link)),
            ("language", new(XmlFieldKind.Language)),
            ("ttl", new(XmlFieldKind.TimeToLive)),
            ("author", new(XmlFieldKind.Person)),
            ("managingeditor", new(XmlFieldKind.Person, 3)),
            ("item", new(XmlFieldKind.Item)),
            ("entry", new(XmlFieldKind.Item)),
            ("channel", new(XmlFieldKind.Channel)),
            ("items", new(XmlFieldKind.Channel)),
        ],
        [
            (FeedVocabulary.DublinCore, "title", new(XmlFieldKind.Title, 1)),
            (FeedVocabulary.DublinCore, "language", new(XmlFieldKind.Language, 1)),
            (FeedVocabulary.DublinCore, "creator", new(XmlFieldKind.Person, 1)),
            (FeedVocabulary.ITunes, "title", new(XmlFieldKind.Title, 2)),
            (FeedVocabulary.ITunes, "author", new(XmlFieldKind.Person, 2)),
            (FeedVocabulary.Syndication, "updateperiod", new(XmlFieldKind.UpdatePeriod)),
            (FeedVocabulary.Syndication, "updatefrequency", new(XmlFieldKind.UpdateFrequency)),
        ]);

    public static XmlField OfItem(FeedVocabulary vocabulary, string name) => Item[(int)vocabulary].GetValueOrDefault(name, XmlField.None);

    public static XmlField OfFeed(FeedVocabulary vocabulary, string name) => Feed[(int)vocabulary].GetValueOrDefault(name, XmlField.None);

    // By vocabulary. The words of RSS and of Atom are understood in each other's feeds.
    private static FrozenDictionary<string, XmlField>[] Table(
        (string Name, XmlField Field)[] common, (FeedVocabulary Vocabulary, string Name, XmlField Field)[] others) =>
        [
            .. Enum.GetValues<FeedVocabulary>().Select(vocabulary => others
                .Where(word => word.Vocabulary == vocabulary)
                .Select(word => (word.Name, word.Field))
                .Concat(vocabulary is FeedVocabulary.Rss or FeedVocabulary.Atom ? common : [])
                .ToFrozenDictionary(word => word.Name, word => word.Field, StringComparer.Ordinal)),
        ];
}
