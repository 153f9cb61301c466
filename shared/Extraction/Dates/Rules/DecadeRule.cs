using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>Ten years: "the 1980s", "early 2000s", "the ’90s", "the nineties". The whole decade, whichever part is meant.</summary>
internal sealed class DecadeRule : IDateRule
{
    private static readonly WordTable<int> Names = new(
    [
        ("twenties", 1920),
        ("thirties", 1930),
        ("forties", 1940),
        ("fifties", 1950),
        ("sixties", 1960),
        ("seventies", 1970),
        ("eighties", 1980),
        ("nineties", 1990),
    ]);

    public IEnumerable<string> Firsts => DateEdges.Edges.Concat(Names.Words);

    public DateReading? Read(TokenText words, int at)
    {
        var start = DateEdges.Body(words, at);
        if (start > at && words.Is(start, "the")) start++;
        return (Digits(words, start) ?? Named(words, start, at)) is var (decade, end) && words.SameParagraph(at, end - 1)
            ? new DateReading(at, end, new KnownDate(PartialDate.OfYear(decade), PartialDate.OfYear(decade + 9), ExtractedPrecision.Decade, DateRule.Decade))
            : null;
    }

    private static (int Decade, int End)? Digits(TokenText words, int at)
    {
        if (words.Number(at, 4) is int year && year % 10 == 0 && Years.Possible(year + 9) && Plural(words, at + 1) is int end) return (year, end);
        if (!words.IsApostrophe(at) || !words[at + 1].Joined || words.Number(at + 1, 2) is not int digits || digits % 10 != 0) return null;
        // The ’20s and later are the last century's; the ’00s and ’10s this one's.
        return Plural(words, at + 2) is int behind ? ((digits < 20 ? 2000 : 1900) + digits, behind) : null;
    }

    // "1980s", "1980's"
    private static int? Plural(TokenText words, int at)
    {
        if (words[at].Joined && words.Is(at, "s")) return at + 1;
        return words.IsApostrophe(at) && words[at].Joined && words[at + 1].Joined && words.Is(at + 1, "s") && words.Is(at - 2, "the") ? at + 2 : null;
    }

    // "in the nineties", "the late nineties"; a person can be in his sixties.
    private static (int Decade, int End)? Named(TokenText words, int at, int from) =>
        words.Is(from - 1, "the") && Names.Find(words, at) is int decade ? (decade, at + 1) : null;
}
