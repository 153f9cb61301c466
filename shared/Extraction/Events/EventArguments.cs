using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>To whom it happened: who stands behind the verb, or before it where the verb is passive.</summary>
internal static class EventArguments
{
    private const int CountReach = 12;

    private static readonly WordSet Passive = new("was", "were", "been", "is", "are", "be", "being");

    private static readonly WordSet Targets = new(
        "individual", "individuals", "entity", "entities", "person", "persons", "people", "companies", "company", "firms", "vessels", "ships", "tankers", "officials", "officers", "oligarchs", "banks", "targets", "names",
        "organisations", "organizations", "commanders", "aircraft", "businessmen", "ministers", "generals", "judges", "networks", "leaders", "members", "groups", "others", "conglomerates", "addresses", "institutions",
        "lawmakers", "executives", "activists", "exchanges", "airlines");

    /// <summary>Whether the verb at a place is passive: "was designated", "were each removed".</summary>
    public static bool IsPassive(TextSentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(sentence.From, at - 3); i--)
        {
            if (Passive.Has(sentence.Words, i)) return true;
        }

        return false;
    }

    /// <summary>How many targets are counted: the first number with a noun for targets behind it.</summary>
    public static int? Count(TextSentence sentence, int at)
    {
        var words = sentence.Words;
        var (from, to) = IsPassive(sentence, at) ? (Math.Max(sentence.From, at - CountReach), at) : (at + 1, Math.Min(sentence.To, at + CountReach));
        for (var i = from; i < to; i++)
        {
            if (words.Is(i, "a") || words.Is(i, "an") || Numbers.Read(words, i) is not int number || IsDated(sentence, i)) continue;
            for (var j = i + 1; j < Math.Min(sentence.To, i + 6); j++)
            {
                if (Targets.Has(words, j)) return number;
            }
        }

        return null;
    }

    /// <summary>The country that it happened to; null where the sentence does not say.</summary>
    public static CountryCode? Country(TextSentence sentence, FoundTrigger trigger)
    {
        var ordered = Ordered(sentence, trigger);
        return ordered.FirstOrDefault(entity => entity.Kind is EntityKind.Country && entity.Country is not null)?.Country
            ?? ordered.FirstOrDefault(entity => entity.Country is not null)?.Country;
    }

    /// <summary>The names of the targets, each once: not those of the countries and places where they are.</summary>
    public static IReadOnlyList<string> Names(TextSentence sentence, FoundTrigger trigger)
    {
        var ordered = Ordered(sentence, trigger);
        var named = ordered.Where(entity => entity.Kind is EntityKind.Designation or EntityKind.Organisation or EntityKind.Person).Select(entity => entity.Name).Distinct(StringComparer.Ordinal).ToList();
        return named.Count > 0 || ordered.Count == 0 ? named : [ordered[0].Name];
    }

    // Who withdraws stands before the verb, as do those of a passive one.
    private static List<ExtractedEntity> Ordered(TextSentence sentence, FoundTrigger trigger)
    {
        var start = sentence.Words[trigger.At].Start;
        var before = !trigger.Trigger.IsNoun && (trigger.Trigger.Kind == EventKind.Withdrew || IsPassive(sentence, trigger.At));
        return before
            ? [.. sentence.Entities.Where(entity => entity.Start < start).Reverse()]
            : [.. sentence.Entities.Where(entity => entity.Start > start)];
    }

    private static bool IsDated(TextSentence sentence, int token)
    {
        var start = sentence.Words[token].Start;
        return sentence.Dates.Any(date => start >= date.Start && start < date.Start + date.Text.Length);
    }
}
