using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>To whom it happened: who stands behind the verb, or before it where the verb is passive.</summary>
/// <param name="subject">The country that the text is about, for listings that do not say of which; null where there is none.</param>
internal sealed class EventArguments(CountryCode? subject)
{
    private const int CountReach = 14;
    private const int TargetReach = 10;

    private static readonly WordSet Passive = new("was", "were", "been", "is", "are", "be", "being");

    private static readonly WordSet Targets = new(
        "individual", "individuals", "entity", "entities", "person", "persons", "people", "companies", "company", "firms", "vessels", "ships", "tankers", "officials", "officers", "oligarchs", "banks", "targets", "names",
        "organisations", "organizations", "commanders", "aircraft", "businessmen", "ministers", "generals", "judges", "networks", "leaders", "members", "groups", "others", "conglomerates", "addresses", "institutions",
        "lawmakers", "executives", "activists", "exchanges", "airlines", "politicians", "soldiers", "businesses", "refineries", "traders", "men", "women", "prosecutors", "governors", "brokers", "gangs", "militias");

    private static readonly WordSet ListWords = new("list", "lists", "sanctions", "sanction", "blacklist", "SDN", "measures");

    private static readonly WordSet Locatives = new("in", "at", "near", "off", "over", "outside", "around", "above", "into", "inside", "across");

    private static readonly WordSet Sectors = new(
        "oil", "trade", "imports", "exports", "economy", "sector", "sectors", "state", "government", "regime", "central", "gold", "crude", "flights", "arms", "embargo", "embargoes", "investment", "dealings", "debt", "ban", "assets", "gas");

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
        return CountBetween(sentence, from, to) ?? (from > at ? CountBetween(sentence, sentence.From, at) : null);
    }

    private static int? CountBetween(TextSentence sentence, int from, int to)
    {
        var words = sentence.Words;
        for (var i = from; i < to; i++)
        {
            if (words.Is(i, "a") || words.Is(i, "an") || Numbers.Read(words, i) is not int number || IsDated(sentence, i)) continue;
            for (var j = i + 1; j < Math.Min(sentence.To, i + 6) && !words.IsMark(j, ','); j++)
            {
                if (Targets.Has(words, j)) return number;
            }
        }

        return null;
    }

    /// <summary>What happened, seen with whom it happened to: sanctions laid on persons and bodies list them, and lifting them takes them off.</summary>
    public EventKind KindOf(TextSentence sentence, FoundTrigger trigger)
    {
        if (trigger.Kind is not (EventKind.Sanctioned or EventKind.Waived)) return trigger.Kind;
        var isListed = Count(sentence, trigger.At) is not null || IsOnTarget(sentence, trigger);
        return (trigger.Kind, isListed) switch
        {
            (EventKind.Sanctioned, true) => EventKind.Designated,
            (EventKind.Waived, true) => EventKind.Delisted,
            _ => trigger.Kind,
        };
    }

    /// <summary>The country that it happened to; null where the text does not say.</summary>
    public CountryCode? Country(TextSentence sentence, FoundTrigger trigger)
    {
        var ordered = Ordered(sentence, trigger).Where(entity => entity.Country is not null && !IsOfSender(sentence, entity)).ToList();
        var isOfSanctions = trigger.Kind is EventKind.Designated or EventKind.Delisted or EventKind.Sanctioned or EventKind.Waived;
        if (trigger.Kind is EventKind.Attacked or EventKind.Seized && ordered.Find(entity => IsLocated(sentence, entity)) is { } placed) return placed.Country;
        if (isOfSanctions && ordered.Find(entity => !SubjectCountry.IsSender(entity.Country!.Value)) is { } target) return target.Country;
        if (isOfSanctions && subject is not null) return subject;
        return (ordered.Find(entity => entity.Kind is EntityKind.Country) ?? ordered.FirstOrDefault())?.Country;
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
        var before = !trigger.Trigger.IsNoun && (trigger.Kind is EventKind.Withdrew || IsPassive(sentence, trigger.At));
        return before
            ? [.. sentence.Entities.Where(entity => entity.Start < start).Reverse()]
            : [.. sentence.Entities.Where(entity => entity.Start > start)];
    }

    // A person or a body is named behind "on" or "against", or is what the verb sanctions: "sanctions on the bank", "sanctioned him".
    private static bool IsOnTarget(TextSentence sentence, FoundTrigger trigger)
    {
        var words = sentence.Words;
        if (words.Is(trigger.At, "sanctioned") || words.Is(trigger.At, "sanctions") || words.Is(trigger.At, "sanctioning"))
            return Ordered(sentence, trigger).Find(entity => !IsOfSender(sentence, entity)) is { } first && IsTarget(first.Kind) && Near(sentence, first, trigger.At);
        for (var i = Math.Max(sentence.From, trigger.At - TargetReach); i < Math.Min(sentence.To, trigger.At + TargetReach) && !(i > trigger.At && words.IsMark(i, ',')); i++)
        {
            if ((words.Is(i, "on") || words.Is(i, "against")) && words[i + 1].Kind != TokenKind.Number && !(i < trigger.At && i <= sentence.From) && NamedBehind(sentence, i) is { } named && IsTarget(named)) return true;
        }

        return false;
    }

    // The kind of what is named right behind a token; of "the Russian bank Sberbank" that of the bank.
    private static EntityKind? NamedBehind(TextSentence sentence, int at)
    {
        var words = sentence.Words;
        var behind = sentence.Entities.Where(entity => entity.Start > words[at].Start && Near(sentence, entity, at)).Take(2).ToList();
        for (var i = at + 1; i < at + 4; i++)
        {
            if (Sectors.Has(words, i)) return null;
        }

        return behind.Count == 2 && behind[0].Kind is EntityKind.Country && words.IsWord(at + 2) && !words.IsApostrophe(at + 2) ? behind[1].Kind : behind.FirstOrDefault()?.Kind;
    }

    private static bool Near(TextSentence sentence, ExtractedEntity entity, int at)
    {
        var (from, to) = (sentence.Words[Math.Max(sentence.From, at - 5)].Start, sentence.Words[Math.Min(sentence.To - 1, at + 4)].Start);
        return entity.Start >= from && entity.Start <= to;
    }

    private static bool IsTarget(EntityKind kind) => kind is EntityKind.Person or EntityKind.Organisation or EntityKind.Designation;

    // "the U.S. list", "EU sanctions".
    private static bool IsOfSender(TextSentence sentence, ExtractedEntity entity)
    {
        var words = sentence.Words;
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (words[i].Start < entity.Start + entity.Text.Length || words.IsMark(i, '.')) continue;
            return SubjectCountry.IsSender(entity.Country ?? default) && ListWords.Has(words, i);
        }

        return false;
    }

    private static bool IsLocated(TextSentence sentence, ExtractedEntity entity)
    {
        var words = sentence.Words;
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (words[i].Start == entity.Start) return Locatives.Has(words, i - 1) || Locatives.Has(words, i - 2);
        }

        return false;
    }

    private static bool IsDated(TextSentence sentence, int token)
    {
        var start = sentence.Words[token].Start;
        return sentence.Dates.Any(date => start >= date.Start && start < date.Start + date.Text.Length);
    }
}
