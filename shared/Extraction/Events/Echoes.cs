using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Clauses that tell again what was told, without its verb: "Ottawa followed suit on 5 May", "and Burhan nine days later".</summary>
internal static class Echoes
{
    private const int LongestClause = 12;

    private static readonly WordSet Followed = new("followed", "follows");
    private static readonly WordSet Acted = new("followed", "acted", "joined");
    private static readonly WordSet When = new("on", "in", "a", "two", "three", "four", "five", "six", "the", "days", "weeks", "with", "within", "last");
    private static readonly WordSet Did = new("did", "does");
    private static readonly WordSet Same = new("so", "likewise", "the");

    private static readonly WordSet Verbal = new(
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "might", "did", "does", "do", "said", "says", "told", "took", "came", "went", "made", "met", "fell", "rose", "began", "held", "led", "left", "became",
        "which", "who", "when", "where", "after", "before", "since", "until", "because", "as", "that", "during", "from", "between", "if", "of", "to");

    /// <summary>A trigger that stands for the one before it.</summary>
    public static EventTrigger Trigger { get; } = new(EventKind.Designated, Followed);

    public static bool IsAt(TextSentence sentence, int at) => IsSaid(sentence.Words, at) || (Acted.Has(sentence.Words, at) && When.Has(sentence.Words, at + 1) && IsSubject(sentence, at));

    private static bool IsSubject(TextSentence sentence, int at)
    {
        var (from, to) = (sentence.Words[Math.Max(sentence.From, at - 4)].Start, sentence.Words[at].Start);
        return sentence.Entities.Any(entity => entity.Start >= from && entity.Start < to);
    }

    private static bool IsSaid(TokenText words, int at) =>
        (Followed.Has(words, at) && words.Is(at + 1, "suit"))
        || (Did.Has(words, at) && Same.Has(words, at + 1) && (!words.Is(at + 1, "the") || words.Is(at + 2, "same")));

    /// <summary>For each date that stands in a clause without a verb, behind a clause that tells an event: the same again.</summary>
    public static IReadOnlyList<FoundTrigger> WithoutVerb(TextSentence sentence, IReadOnlyList<FoundTrigger> told)
    {
        if (told.LastOrDefault(trigger => !trigger.IsBound) is not { Trigger: not null } last) return [];
        var echoes = new List<FoundTrigger>();
        foreach (var date in sentence.Dates.Where(EventDates.CanDate))
        {
            var place = DatePlace.Of(sentence, date);
            var from = Begin(sentence.Words, place.From, last.At);
            if (from is int begin && place.To - begin <= LongestClause && !place.IsSaidOfNoun && IsWithoutVerb(sentence, begin, place) && Names(sentence, begin, place.From))
                echoes.Add(new FoundTrigger(Trigger, last.Kind, begin, IsBound: false));
        }

        return echoes;
    }

    // The token behind the mark or the "and" that begins the clause; null where it would be the clause of the verb itself.
    private static int? Begin(TokenText words, int date, int verb)
    {
        for (var i = date - 1; i > verb + 1; i--)
        {
            if (words.IsMark(i, ',') || words.IsMark(i, ';') || words.Is(i, "and")) return i + 1 < date ? i + 1 : null;
        }

        return null;
    }

    private static bool IsWithoutVerb(TextSentence sentence, int from, DatePlace place)
    {
        var words = sentence.Words;
        for (var i = from; i < sentence.To && !(i >= place.To && (words.IsMark(i, ',') || words.IsMark(i, ';') || words.Is(i, "and"))); i++)
        {
            if (i >= place.From && i < place.To) continue;
            if (Verbal.Has(words, i) || (words.IsWord(i) && !words.IsCapitalised(i) && words.Span(i).EndsWith("ed", StringComparison.Ordinal))) return false;
        }

        return true;
    }

    private static bool Names(TextSentence sentence, int from, int to)
    {
        var (start, end) = (sentence.Words[from].Start, sentence.Words[to].Start);
        return sentence.Words.Is(from, "again") || sentence.Entities.Any(entity => entity.Start == start && entity.Start < end);
    }
}
