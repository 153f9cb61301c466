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

    // Farther away than this, the date of the entry's heading is meant rather.
    private const int FarFromTrigger = 7;

    // A noun that a sentence about something else mentions has not the date of the sentence.
    private const int FarthestOfNoun = 10;

    /// <summary>
    /// The date; null where there is none that an event can have: what lasts since or until a date did not happen on it, and a decade tells too little.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="heading">The date of the heading that the sentence stands under, or null.</param>
    public static ExtractedDate? Of(TextSentence sentence, FoundTrigger trigger, ExtractedDate? heading)
    {
        var start = sentence.Words[trigger.At].Start;
        if (sentence.Dates.Where(CanDate).MinBy(DistanceTo) is not { } nearest) return heading;
        if (trigger.Trigger.IsNoun && DistanceTo(nearest) > FarthestOfNoun) return heading;
        return heading is not null && DistanceTo(nearest) > FarFromTrigger ? heading : nearest;

        int DistanceTo(ExtractedDate date) => Distance(sentence, trigger.At, date, isBehind: date.Start > start);
    }

    private static bool CanDate(ExtractedDate date) => date.Precision != ExtractedPrecision.Decade && date.Rule != DateRule.OpenRange;

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
