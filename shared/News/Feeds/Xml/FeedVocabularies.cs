using System.Collections.Frozen;

namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>The vocabularies by the many addresses and prefixes that publishers use for them.</summary>
internal static class FeedVocabularies
{
    // Without scheme, "www." and what stands at the end: publishers vary them.
    private static readonly FrozenDictionary<string, FeedVocabulary> ByAddress = new Dictionary<string, FeedVocabulary>(StringComparer.OrdinalIgnoreCase)
    {
        [""] = FeedVocabulary.Rss,
        ["purl.org/rss/1.0"] = FeedVocabulary.Rss,
        ["purl.org/net/rss1.1"] = FeedVocabulary.Rss,
        ["my.netscape.com/rdf/simple/0.9"] = FeedVocabulary.Rss,
        ["channel.netscape.com/rdf/simple/0.9"] = FeedVocabulary.Rss,
        ["my.netscape.com/publish/formats/rss-0.91.dtd"] = FeedVocabulary.Rss,
        ["backend.userland.com/rss"] = FeedVocabulary.Rss,
        ["backend.userland.com/rss2"] = FeedVocabulary.Rss,
        ["backend.userland.com/rss091"] = FeedVocabulary.Rss,
        ["backend.userland.com/rss092"] = FeedVocabulary.Rss,
        ["blogs.law.harvard.edu/tech/rss"] = FeedVocabulary.Rss,
        ["cyber.law.harvard.edu/rss/rss.html"] = FeedVocabulary.Rss,
        ["example.com/newformat"] = FeedVocabulary.Rss,
        ["w3.org/2005/atom"] = FeedVocabulary.Atom,
        ["purl.org/atom/ns"] = FeedVocabulary.Atom,
        ["purl.org/dc/elements/1.1"] = FeedVocabulary.DublinCore,
        ["purl.org/dc/elements/1.0"] = FeedVocabulary.DublinCore,
        ["purl.org/dc/terms"] = FeedVocabulary.DublinCore,
        ["purl.org/rss/1.0/modules/dcterms"] = FeedVocabulary.DublinCore,
        ["purl.org/rss/1.0/modules/content"] = FeedVocabulary.Content,
        ["itunes.com/dtds/podcast-1.0.dtd"] = FeedVocabulary.ITunes,
        ["example.com/dtds/podcast-1.0.dtd"] = FeedVocabulary.ITunes,
        ["google.com/schemas/play-podcasts/1.0"] = FeedVocabulary.ITunes,
        ["search.yahoo.com/mrss"] = FeedVocabulary.Media,
        ["rssnamespace.org/feedburner/ext/1.0"] = FeedVocabulary.FeedBurner,
        ["w3.org/1999/02/22-rdf-syntax-ns"] = FeedVocabulary.Rdf,
        ["purl.org/rss/1.0/modules/syndication"] = FeedVocabulary.Syndication,
        ["w3.org/1999/xhtml"] = FeedVocabulary.Xhtml,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, FeedVocabulary> ByPrefix = new Dictionary<string, FeedVocabulary>(StringComparer.OrdinalIgnoreCase)
    {
        [""] = FeedVocabulary.Rss,
        ["rss"] = FeedVocabulary.Rss,
        ["atom"] = FeedVocabulary.Atom,
        ["atom10"] = FeedVocabulary.Atom,
        ["a10"] = FeedVocabulary.Atom,
        ["dc"] = FeedVocabulary.DublinCore,
        ["dcterms"] = FeedVocabulary.DublinCore,
        ["content"] = FeedVocabulary.Content,
        ["itunes"] = FeedVocabulary.ITunes,
        ["googleplay"] = FeedVocabulary.ITunes,
        ["media"] = FeedVocabulary.Media,
        ["feedburner"] = FeedVocabulary.FeedBurner,
        ["rdf"] = FeedVocabulary.Rdf,
        ["sy"] = FeedVocabulary.Syndication,
        ["syn"] = FeedVocabulary.Syndication,
        ["xhtml"] = FeedVocabulary.Xhtml,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The vocabulary of an element; by its prefix where the address is unknown, since there are more wrong addresses than
    /// wrong prefixes.</summary>
    public static FeedVocabulary Of(string address, string prefix) =>
        ByAddress.TryGetValue(Bare(address), out var known) ? known : ByPrefix.GetValueOrDefault(prefix);

    private static string Bare(string address)
    {
        var bare = address.AsSpan().Trim();
        if (bare.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0) bare = bare[(scheme + 3)..];
        if (bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) bare = bare[4..];
        return bare.TrimEnd("/#").ToString();
    }
}
