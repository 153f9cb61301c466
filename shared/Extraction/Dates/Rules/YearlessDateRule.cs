using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>A date without its year: "Feb. 1", "on 4 November", "in May", "mid-March".</summary>
internal sealed class YearlessDateRule : IDateRule
{
    private static readonly IDateRule[] YearRules = [new NeighbourRule(), new LastAndNextRule()];

    // A month by itself needs one of these before it: a Prime Minister can be called May.
    private static readonly WordSet BeforeMonth = new("in", "by", "during", "from", "through", "before", "after", "this", "early", "mid", "late");

    private static readonly WordSet OtherWords = new("May", "March", "April", "June", "August");

    // "the March 14 Alliance", "17 November Group"
    private static readonly WordSet Named = new(
        "Alliance", "Brigade", "Brigades", "Movement", "Coalition", "Front", "Organization", "Organisation", "Party", "Corporation", "Square", "University", "Street", "Martyrs",
        "Group", "Bridge", "Battalion", "Hospital", "Revolution", "Fountain", "Committee", "Stadium", "Airport", "Refinery");

    public IEnumerable<string> Firsts => DateEdges.Firsts;

    public DateReading? Read(TokenText words, int at)
    {
        if (DatePoints.Read(words, at) is { Year: null } point) return IsName(words, point.End) ? null : Reading(words, at, point);

        var start = DateEdges.Body(words, at);
        if (Months.Named(words, start) is not int month || !words.SameParagraph(at, start) || IsName(words, start + 1)) return null;
        return start > at || BeforeMonth.Has(words, at - 1) || IsAdjective(words, at) ? Reading(words, at, new DatePoint(Year: null, month, Day: null, start + 1)) : null;
    }

    // "the September summit", "of December"
    private static bool IsAdjective(TokenText words, int at) =>
        !OtherWords.Has(words, at) && ((words.Is(at - 1, "the") && words.IsWord(at + 1) && !words.IsCapitalised(at + 1)) || words.Is(at - 1, "of"));

    private static bool IsName(TokenText words, int at) => words.IsCapitalised(at) && Named.Has(words, at);

    // "July 31 of that year", "in March of last year": the year is told, only not in digits.
    private static DateReading Reading(TokenText words, int at, DatePoint point) =>
        words.Is(point.End, "of") && words.SameParagraph(at, point.End) && Year(words, point.End + 1) is { } year
            ? new DateReading(at, year.To, new DateInYear(point, year.Meaning))
            : new DateReading(at, point.End, new YearlessDate(point, Last: null, DateRule.Partial));

    private static DateReading? Year(TokenText words, int at) =>
        YearRules.Select(rule => rule.Read(words, at)).FirstOrDefault(reading => reading is not null && words.Is(reading.To - 1, "year"));
}
