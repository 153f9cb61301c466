using System.Text.Json;
using System.Xml;
using SanctionsTracker.News.Feeds.Characters;
using SanctionsTracker.News.Feeds.Json;
using SanctionsTracker.News.Feeds.Xml;
using SanctionsTracker.News.Feeds.Xml.Repair;

namespace SanctionsTracker.News.Feeds;

/// <summary>
/// Reads a feed of whatever format: RSS, RDF and Atom of any version, JSON Feed. Well-formed XML is read as it is; any other is
/// repaired first, and read as far as it can be.
/// </summary>
public static class FeedReader
{
    private static readonly char[] Blank = [' ', '\t', '\r', '\n', '\uFEFF', '\0'];

    /// <summary>Never throws, whatever the content: what is wrong is a warning, or the error where nothing could be read.</summary>
    /// <param name="content">The bytes as fetched, decompressed.</param>
    /// <param name="address">Where they are from, which relative links lead from; null where that is not known.</param>
    /// <param name="contentType">The header, for its charset; null where there is none.</param>
    public static FeedDocument Read(ReadOnlyMemory<byte> content, Uri? address, string? contentType)
    {
        var faults = new FeedFaults();
        var (decoded, warning) = CharacterDecoder.Decode(content.Span, contentType);
        if (warning is not null) faults.Add(warning);
        var text = decoded.TrimStart(Blank);
        var document = text switch
        {
            "" => Failed("It is empty"),
            ['{' or '[', ..] => ReadJson(text, address, faults),
            _ => ReadStrictly(text, address) ?? ReadRepaired(text, address, faults),
        };
        return document with { Warnings = [.. faults.Warnings(), .. document.Warnings] };
    }

    private static FeedDocument ReadJson(string text, Uri? address, FeedFaults faults)
    {
        var feed = new JsonFeed(address, faults);
        try
        {
            feed.Read(text);
        }
        catch (JsonException broken)
        {
            if (feed.IsFeed) faults.Add($"The JSON is broken, and was read up to there: {broken.Message}");
        }

        return feed.IsFeed ? feed.Build() : Failed("It is JSON, but not a JSON Feed");
    }

    /// <summary>Null where it is not well-formed, or no feed as it stands.</summary>
    private static FeedDocument? ReadStrictly(string text, Uri? address)
    {
        var faults = new FeedFaults();
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), FeedXml.Settings);
            var xml = new FeedXml(reader);
            var feed = new XmlFeed(xml, address, faults);
            if (!feed.Begin()) return null;
            feed.Read();
            xml.MoveToEnd();
            var document = feed.Build();
            return document with { Warnings = faults.Warnings() };
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static FeedDocument ReadRepaired(string text, Uri? address, FeedFaults faults)
    {
        if (XmlRepair.Repair(text) is not { } repaired) return Failed(NoFeed(text));
        using var reader = XmlReader.Create(new StringReader(repaired.Xml), FeedXml.Settings);
        var feed = new XmlFeed(new FeedXml(reader), address, faults);
        faults.Add(repaired.CutShort
            ? "The XML is cut short, and was read as far as it goes"
            : "The XML is not well-formed, and was repaired before it was read");
        try
        {
            if (feed.Begin()) feed.Read();
        }
        catch (XmlException broken)
        {
            faults.Add($"The XML could not be repaired beyond an item: {broken.Message}");
        }

        return feed.Build(repaired.CutItem);
    }

    private static string NoFeed(string text)
    {
        if (text.Contains("<html", StringComparison.OrdinalIgnoreCase)) return "It is a page of HTML, not a feed";
        return text.Contains('<', StringComparison.Ordinal) ? "It has none of the elements that a feed begins with" : "It is text, not a feed";
    }

    private static FeedDocument Failed(string error) => new() { Error = error };
}
