using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>From a date on, or up to one: "since 2015", "until 8 May", "post-2003", "2014-present". The word that opens it belongs to it.</summary>
internal sealed class OpenRangeRule : IDateRule
{
    private static readonly WordSet Openers = new("since", "until", "till", "seit", "depuis", "desde");
    private static readonly WordSet Prefixes = new("post", "pre");
    private static readonly WordSet Now = new("present", "today", "now", "date");
    private static readonly WordSet Onwards = new("onwards", "onward", "on");
    private static readonly WordSet Fillers = new("at", "least", "about", "around", "approximately", "roughly");

    public IEnumerable<string> Firsts => DateEdges.Firsts.Concat([.. Openers.Members, .. Prefixes.Members, "as", "up", "from"]);

    public DateReading? Read(TokenText words, int at) => Opened(words, at) ?? Onward(words, at);

    private static DateReading? Opened(TokenText words, int at)
    {
        if (Begin(words, at) is not int start) return null;
        while (start < at + 4 && Fillers.Has(words, start)) start++;
        if (words.Is(start, "the") && DateEdges.Body(words, start + 1) > start + 1) start++;

        var point = DateEdges.Read(words, start) ?? YearWritten(words, start) ?? MonthAlone(words, start);
        return point is { } found && words.SameParagraph(at, found.End - 1) ? Reading(at, found.End, found) : null;
    }

    private static int? Begin(TokenText words, int at)
    {
        if (Openers.Has(words, at)) return at + 1;
        if ((words.Is(at, "as") && words.Is(at + 1, "of")) || (words.Is(at, "up") && words.Is(at + 1, "to"))) return at + 2;
        return Prefixes.Has(words, at) && words.IsDash(at + 1) && words[at + 1].Joined && words[at + 2].Joined ? at + 2 : null;
    }

    // "2014-present", "2014 to date", "from 2014 onwards"
    private static DateReading? Onward(TokenText words, int at)
    {
        var start = words.Is(at, "from") ? at + 1 : at;
        if (DateEdges.Read(words, start) is not { } point || !words.SameParagraph(at, point.End)) return null;
        if ((words.IsDash(point.End) || words.Is(point.End, "to")) && words.Is(point.End + 1, "the") && Now.Has(words, point.End + 2))
            return Reading(at, point.End + 3, point);
        if ((words.IsDash(point.End) || words.Is(point.End, "to")) && Now.Has(words, point.End + 1)) return Reading(at, point.End + 2, point);
        return Onwards.Has(words, point.End) && (start > at || !words.Is(point.End, "on")) && (!words.Is(point.End, "on") || Clauses.EndsBefore(words, point.End + 1))
            ? Reading(at, point.End + 1, point)
            : null;
    }

    // "since at least 2012": "at least" would else count.
    private static DatePoint? YearWritten(TokenText words, int at) =>
        Years.Written(words, at) is int year ? new DatePoint(year, Month: null, Day: null, at + 1) : null;

    private static DatePoint? MonthAlone(TokenText words, int at) =>
        Months.Named(words, at) is int month ? new DatePoint(Year: null, month, Day: null, at + 1) : null;

    private static DateReading Reading(int from, int to, DatePoint point) =>
        new(from, to, point.Date is { } date
            ? new KnownDate(date, End: null, point.Precision, DateRule.OpenRange)
            : new YearlessDate(point, Last: null, DateRule.OpenRange));
}
