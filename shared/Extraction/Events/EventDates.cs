using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Which date of a sentence belongs to a trigger: the nearest, where a comma or the beginning of another clause counts as some words more.</summary>
internal static class EventDates
{
    private const int Comma = 5;
    private const int OtherClause = 4;
    private const int Break = 12;

    // What follows without a comma is said of the trigger: "the bombing of the barracks in Beirut the following year".
    private const int FollowsClosely = 6;

    private static readonly WordSet Clauses = new("after", "before", "when", "which", "who", "while", "whereas", "since", "until", "but", "although", "though", "because", "where");

    /// <summary>The date; null where the sentence has none that an event can have: the end of something ("until May") is none, nor is a decade.</summary>
    public static ExtractedDate? Of(TextSentence sentence, int at)
    {
        var start = sentence.Words[at].Start;
        return sentence.Dates.Where(CanDate).MinBy(date => Distance(sentence, at, date, isBehind: date.Start > start));
    }

    private static bool CanDate(ExtractedDate date) =>
        date.Precision != ExtractedPrecision.Decade
        && !(date.Rule == DateRule.OpenRange && (date.Text.StartsWith("until", StringComparison.OrdinalIgnoreCase) || date.Text.StartsWith("till", StringComparison.OrdinalIgnoreCase)));

    private static int Distance(TextSentence sentence, int at, ExtractedDate date, bool isBehind)
    {
        var words = sentence.Words;
        var (distance, marks) = (0, 0);
        var step = isBehind ? 1 : -1;
        for (var i = at + step; i >= sentence.From && i < sentence.To; i += step)
        {
            if (isBehind ? words[i].Start >= date.Start : words[i].Start < date.Start + date.Text.Length) break;
            if (words[i].Kind == TokenKind.Word) distance++;
            if (Clauses.Has(words, i)) distance += OtherClause;
            if (words.IsMark(i, ';') || words.IsMark(i, ':') || words.IsMark(i, '—')) marks += Break;
            if (words.IsMark(i, ',') && !OpensWith(sentence, date, i)) marks += Comma;
        }

        return distance + marks - (isBehind && marks == 0 ? FollowsClosely : 0);
    }

    // "Two days later, Washington …"
    private static bool OpensWith(TextSentence sentence, ExtractedDate date, int comma) =>
        date.Start - sentence.Span.Start <= 4 && sentence.Words[comma].Start - (date.Start + date.Text.Length) <= 1;
}
