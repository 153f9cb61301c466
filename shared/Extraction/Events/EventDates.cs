using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Which date of a sentence belongs to a trigger: the nearest, where a comma or the beginning of another clause counts as some words more.</summary>
internal static class EventDates
{
    private const int Comma = 5;
    private const int OtherClause = 4;
    private const int OtherEvent = 4;
    private const int Break = 12;

    // What follows without a comma is said of the trigger: "the bombing of the barracks in Beirut the following year".
    private const int FollowsClosely = 6;

    // "By a decree of 3 May the Council listed …": the day is another thing's, and tells ours where nothing else does.
    private const int SaidOfNoun = 10;

    // A year tells less than the day beside it.
    private const int Year = 3;

    // Farther away than this, the date of the entry's heading is meant rather.
    private const int FarFromTrigger = 7;

    // A noun that a sentence about something else mentions has not the date of the sentence.
    private const int FarthestOfNoun = 9;

    private const int Farthest = 45;

    private static readonly WordSet Clauses = new(
        "after", "before", "when", "which", "who", "while", "whereas", "since", "until", "but", "although", "though", "because", "where", "that", "said", "says", "told", "whose", "as");

    /// <summary>
    /// The date; null where there is none that an event can have: what lasts since or until a date did not happen on it, and a decade tells too little.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="others">All triggers of the sentence.</param>
    /// <param name="heading">The date of the heading that the sentence stands under, or null.</param>
    public static ExtractedDate? Of(TextSentence sentence, FoundTrigger trigger, IReadOnlyList<FoundTrigger> others, ExtractedDate? heading)
    {
        if (IsSince(sentence, trigger.At)) return null;
        var (nearest, distance) = ((ExtractedDate?)null, Farthest);
        foreach (var date in sentence.Dates)
        {
            if (date == heading || !CanDate(date, trigger.Kind) || Distance(sentence, trigger, others, date) is not int away || away >= distance) continue;
            (nearest, distance) = (date, away);
        }

        if (heading is null) return nearest;
        return nearest is null || distance > FarFromTrigger ? (trigger.IsBound && !Opens(sentence, heading, trigger.At) ? null : heading) : nearest;
    }

    // "The war in Yemen since 2015" began then; what else lasts since a date did not happen on it.
    private static bool CanDate(ExtractedDate date, EventKind kind) =>
        CanDate(date) || (kind == EventKind.War && date.Rule == DateRule.OpenRange && date.Text.StartsWith("since", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether something can have happened on a date.</summary>
    public static bool CanDate(ExtractedDate date) => date.Precision != ExtractedPrecision.Decade && (date.Rule != DateRule.OpenRange || date.Text.StartsWith("from", StringComparison.OrdinalIgnoreCase));

    // "and have fired on more than 60 ships since": it lasts.
    private static bool IsSince(TextSentence sentence, int at)
    {
        for (var i = at; i < sentence.To && !EndsClause(sentence.Words, i); i++)
        {
            if (sentence.Words.Is(i, "since") && EndsClause(sentence.Words, i + 1)) return true;
        }

        return false;
    }

    private static bool EndsClause(TokenText words, int at) => words.IsMark(at, ',') || words.IsMark(at, ';') || words.IsMark(at, '.');

    private static int? Distance(TextSentence sentence, FoundTrigger trigger, IReadOnlyList<FoundTrigger> others, ExtractedDate date)
    {
        var place = DatePlace.Of(sentence, date);
        var isBehind = date.Start > sentence.Words[trigger.At].Start;
        if (trigger.IsBound) return DistanceOfNoun(sentence, trigger, others, place, isBehind);
        var isDay = date.Precision is ExtractedPrecision.Day;
        if (place.IsWithinName || (place.IsSaidOfNoun && !isDay)) return null;
        return Words(sentence, trigger.At, others, place, isBehind) + (place.IsSaidOfNoun ? SaidOfNoun : 0) + (date.Precision is ExtractedPrecision.Year ? Year : 0);
    }

    // "the 2003 invasion", "the bombing of the barracks in 1983", "On 3 May, an attack …".
    private static int? DistanceOfNoun(TextSentence sentence, FoundTrigger trigger, IReadOnlyList<FoundTrigger> others, DatePlace place, bool isBehind)
    {
        if (place.IsWithinName) return null;
        if (!isBehind && !(place.To > trigger.At - 4 && place.IsAttributive) && !(place.Opens(sentence) && trigger.At - place.To <= 4)) return null;
        if (isBehind && (place.IsAttributive || (place.IsOf && place.From - trigger.At > 3))) return null;
        var words = Words(sentence, trigger.At, others, place, isBehind);
        return words <= (isBehind ? FarthestOfNoun - FollowsClosely : FarthestOfNoun) ? words : null;
    }

    private static int Words(TextSentence sentence, int at, IReadOnlyList<FoundTrigger> others, DatePlace place, bool isBehind)
    {
        var words = sentence.Words;
        var (distance, marks) = (0, 0);
        var (from, to) = isBehind ? (at + 1, place.From) : (place.To, at);
        for (var i = from; i < to; i++)
        {
            if (words.IsWord(i)) distance++;
            if (Clauses.Has(words, i)) distance += OtherClause;
            if ((words.Is(i, "after") || words.Is(i, "before")) && TimeUnits.OneOrMany(words, i - 1) is not null) distance += Farthest;
            if (words.IsMark(i, ';') || words.IsMark(i, ':') || words.IsMark(i, '—')) marks += Break;
            if (words.IsMark(i, ',') && !(i == place.To && place.Opens(sentence))) marks += Comma;
        }

        distance += OtherEvent * others.Count(other => other.At >= from && other.At < to && !other.IsBound);
        return distance + marks - (isBehind && marks == 0 ? FollowsClosely : 0);
    }

    private static bool Opens(TextSentence sentence, ExtractedDate heading, int at)
    {
        var place = heading.Start >= sentence.Span.Start && heading.Start < sentence.Span.End ? DatePlace.Of(sentence, heading).To : sentence.From;
        return at - place <= 6;
    }
}
