using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>Quarters and halves of a year: "the first quarter of 2018", "Q1 2018", "second half of 2017", "the last quarter of the year". Its first and last month.</summary>
internal sealed class PartOfYearRule : IDateRule
{
    private static readonly WordTable<int> Ordinals = new([("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("last", 4)]);

    public IEnumerable<string> Firsts => Ordinals.Words.Concat(["Q", "H"]);

    public DateReading? Read(TokenText words, int at)
    {
        if ((Worded(words, at) ?? Lettered(words, at)) is not var (number, months, end)) return null;
        if (words.Is(end, "of") || words.IsMark(end, ',')) end++;
        if (number * months > 12) return null;
        if ((words.Is(end, "the") || words.Is(end, "this")) && words.Is(end - 1, "of") && words.Is(end + 1, "year") && words.SameParagraph(at, end + 1))
            return new DateReading(at, end + 2, new PartOfPublicationYear(number, months));

        if (Years.Written(words, end) is not int year || !words.SameParagraph(at, end)) return null;

        var (first, last) = (PartialDate.OfMonth(year, ((number - 1) * months) + 1), PartialDate.OfMonth(year, number * months));
        return new DateReading(at, end + 1, new KnownDate(first, last, ExtractedPrecision.Month, DateRule.Absolute));
    }

    private static (int Number, int Months, int End)? Worded(TokenText words, int at)
    {
        if (Ordinals.Find(words, at) is not int ordinal) return null;
        if (words.Is(at + 1, "quarter")) return (ordinal, 3, at + 2);
        return words.Is(at + 1, "half") ? (words.Is(at, "last") ? 2 : ordinal, 6, at + 2) : null;
    }

    private static (int Number, int Months, int End)? Lettered(TokenText words, int at)
    {
        if (words.Number(at + 1, 1) is not (>= 1 and <= 4) || words.Number(at + 1, 1) is not int number || !words[at + 1].Joined || words[at].Joined) return null;
        return words.Is(at, "Q") ? (number, 3, at + 2) : words.Is(at, "H") ? (number, 6, at + 2) : null;
    }
}
