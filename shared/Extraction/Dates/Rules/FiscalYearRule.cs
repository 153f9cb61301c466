using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>A year that begins within a calendar year: "2017/18". Only two years that follow each other; "2012/33" is the number of an act.</summary>
internal sealed class FiscalYearRule : IDateRule
{
    public IEnumerable<string> Firsts => [];

    public DateReading? Read(TokenText words, int at)
    {
        if (words.Number(at, 4) is not int year || !Years.Possible(year + 1) || !Years.MayBegin(words, at)) return null;
        if (!words.IsMark(at + 1, '/') || !words[at + 1].Joined || words.Number(at + 2, 2) is not int next || !words[at + 2].Joined) return null;
        return next == (year + 1) % 100 && !(words[at + 3].Joined && (words.IsMark(at + 3, '/') || words.IsWord(at + 3)))
            ? new DateReading(at, at + 3, new KnownDate(PartialDate.OfYear(year), PartialDate.OfYear(year + 1), ExtractedPrecision.Year, DateRule.Range))
            : null;
    }
}
