using System.CommandLine;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.News.Importing;
using KnownCountries = SanctionsTracker.Designations.Countries;

namespace SanctionsTracker.Functions.Commands.Feeds;

/// <summary>What the owner says that feeds are about: <c>--country</c> and <c>--topic</c>, each as often as needed or with commas between.</summary>
internal sealed class FeedHintOptions
{
    public Option<string[]> Country { get; } = new("--country") { Description = "A country that all of it is about, by its ISO 3166-1 code.", HelpName = "IRN" };

    public Option<string[]> Topic { get; } = new("--topic") { Description = "A topic that all of it is about, such as oil or nuclear.", HelpName = "ID" };

    /// <exception cref="InvalidSettingException">There is no such country or topic.</exception>
    public FeedHints Read(ParseResult parsed, TopicTaxonomy taxonomy)
    {
        var topics = Texts(parsed.GetValue(Topic));
        var known = taxonomy.All.Select(topic => topic.Id);
        if (topics.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new InvalidSettingException($"--topic: there is no topic '{unknown}'. Known: {string.Join(", ", known)}.");
        return new(
            [.. Texts(parsed.GetValue(Country)).Select(code => KnownCountries.ByCode(code)?.Code
                ?? throw new InvalidSettingException($"--country: '{code}' is no ISO 3166-1 code (IRN or IR).")).Distinct()],
            topics);
    }

    private static string[] Texts(string[]? values) =>
        [.. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
}
