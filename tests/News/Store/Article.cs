using SanctionsTracker.Designations;
using SanctionsTracker.News;

namespace SanctionsTracker.Tests.News.Store;

/// <summary>Made articles, told by what matters to a test.</summary>
internal static class Article
{
    public static readonly CountryCode Iran = new("IRN");
    public static readonly DesignationId Record = new(new ListId("ofac-sdn"), "12945");

    /// <summary>An article of a feed about Iran, published at a time, or on a date of which no time is known.</summary>
    public static NewsItem Of(string id, string published, string feed = "treasury", string country = "IRN")
    {
        var hasTime = published.Contains('T', StringComparison.Ordinal);
        DateTimeOffset? at = hasTime ? DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture) : null;
        return new NewsItem
        {
            Feed = feed,
            Id = id,
            Headline = $"Headline of {id}",
            Link = $"https://news.example/{id}",
            Published = new(DateOf(published.Split('T')[0]), at, NewsTimeEvidence.Feed),
            FirstSeen = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Countries = [new(new CountryCode(country), "named")],
            Topics = ["nuclear"],
        };
    }

    public static NewsMention Mention(string record, double confidence = 0.9) =>
        new(Record with { Value = record }, $"Name of {record}", $"They designated Name of {record}.", confidence);

    private static PartialDate DateOf(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date.");
}
