using System.Runtime.InteropServices;
using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>How a date stands in its sentence.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token behind its last.</param>
/// <param name="IsAttributive">It describes the noun behind it: "the 2015 deal".</param>
/// <param name="IsOf">It describes the noun before it: "the elections of August 2020".</param>
/// <param name="IsWithinName">It belongs to a name: "Regulations 2019", "resolution 2321 (2016)".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatePlace(int From, int To, bool IsAttributive, bool IsOf, bool IsWithinName)
{
    private static readonly WordSet Determiners = new("the", "its", "their", "his", "her", "our", "a", "an", "this", "that", "s");

    private static readonly WordSet NoNouns = new(
        "and", "or", "but", "in", "on", "at", "by", "for", "from", "to", "of", "with", "when", "after", "before", "as", "over", "against", "the", "a", "an", "its", "their", "his", "is", "was", "were", "are", "has", "had", "have", "will",
        "that", "which", "who", "while", "under", "near", "during", "it", "he", "she", "they");

    private static readonly WordSet Times = new(
        "night", "morning", "evening", "afternoon", "day", "days", "hours", "week", "weeks", "month", "months", "beginning", "start", "end", "middle", "spring", "summer", "autumn", "fall", "winter", "early", "late", "quarter", "half", "course", "eve", "dawn");

    public bool IsSaidOfNoun => IsAttributive || IsOf;

    public static DatePlace Of(TextSentence sentence, ExtractedDate date)
    {
        var words = sentence.Words;
        var (from, to) = (sentence.From, sentence.From);
        while (from < sentence.To && words[from].Start < date.Start) from++;
        for (to = from; to < sentence.To && words[to].Start < date.Start + date.Text.Length; to++)
        {
        }

        var isYear = date.Precision is ExtractedPrecision.Year;
        var before = from - 1;
        var isOf = words.Is(before, "of") && !Times.Has(words, before - 1);
        var isAttributive = IsPlain(date) && words.IsWord(to) && !NoNouns.Has(words, to) && !words.IsCapitalised(from)
            && (Determiners.Has(words, before) || (Determiners.Has(words, before - 1) && words.IsWord(before) && isYear && !NoNouns.Has(words, before)));
        if (!isAttributive && words.IsApostrophe(to) && words.Is(to + 1, "s")) isAttributive = words.IsWord(to + 2);
        var isWithinName = isYear && date.Rule is DateRule.Absolute && (words.IsMark(before, '(') || (words.IsCapitalised(before) && words[before].Length > 2 && before > sentence.From));
        return new DatePlace(from, to, isAttributive, isOf, isWithinName);
    }

    // "the 2015 deal", "the 1980-1988 war"; "from 1980 to 1988" describes no noun.
    private static bool IsPlain(ExtractedDate date) =>
        date.Rule is DateRule.Absolute or DateRule.Partial || (date.Rule is DateRule.Range && char.IsAsciiDigit(date.Text[0]));

    /// <summary>Whether the sentence begins with it: "On 3 May, …", "Two days later …".</summary>
    public bool Opens(TextSentence sentence) => From - sentence.From <= 1;
}
