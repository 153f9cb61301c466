using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Words that tell of an event: one of some words, perhaps with others behind or near it.</summary>
/// <param name="Kind">What they tell of.</param>
/// <param name="Heads">The words themselves.</param>
internal sealed record EventTrigger(EventKind Kind, WordSet Heads)
{
    // Within a clause as people write them: "imposed on the country's central bank and its officials sanctions".
    private const int UsualReach = 12;

    // "fired three missiles and a drone at".
    private const int AimReach = 6;

    private static readonly WordSet Articles = new("a", "an", "the", "its", "their", "his", "her");
    private static readonly WordSet BeforeNouns = new(
        "a", "an", "the", "its", "their", "his", "her", "this", "that", "these", "those", "of", "in", "for", "by", "after", "before", "with", "under", "from", "and", "or", "against", "over", "s", "new", "more", "any", "no", "such");
    private static readonly WordSet BeginsObject = new("a", "an", "the", "its", "their", "his", "her", "this", "these", "those", "all", "more", "most", "some", "several", "dozens", "hundreds", "another", "two", "three", "four", "five", "six", "seven",
        "eight", "nine", "ten", "eleven", "twelve", "senior", "former", "imports", "exports");

    private static readonly WordSet Aims = new("at", "against", "toward", "towards", "on", "into", "across");
    private static readonly WordSet Harmless = new("sea", "orbit", "space", "waters", "ocean", "launch", "board");

    /// <summary>One of these stands right behind: "pulled out", "invasion of". Null where nothing need.</summary>
    public WordSet? Next { get; init; }

    /// <summary>One of these stands right before: "de-listed". Null where nothing need.</summary>
    public WordSet? Before { get; init; }

    /// <summary>One of these stands in the same sentence, not far away: "lifted … sanctions". Null where nothing need.</summary>
    public WordSet? Near { get; init; }

    /// <summary>How many words away <see cref="Near"/> may stand.</summary>
    public int Within { get; init; } = UsualReach;

    /// <summary>None of these stands right behind: "struck a deal" attacks nobody.</summary>
    public WordSet? NotNext { get; init; }

    /// <summary>None of these stands right before: "the Specially Designated Nationals" are no news.</summary>
    public WordSet? NotBefore { get; init; }

    /// <summary>Behind one of these the words describe what was done, and have a date of their own or none: "the sanctions imposed in 2014".</summary>
    public WordSet? Describes { get; init; }

    /// <summary>The words name the event ("the invasion of Lebanon"), no verb tells it.</summary>
    public bool IsNoun { get; init; }

    /// <summary>The words are nouns as well, and verbs only before an object: "strike the base", not "the strike on".</summary>
    public bool NeedsObject { get; init; }

    /// <summary>The subject is what <see cref="Near"/> names, and may have words between commas behind it: "A third round, of 29 persons, followed".</summary>
    public bool AcrossCommas { get; init; }

    /// <summary>A name stands right behind: "took Goma", "blocking Sberbank".</summary>
    public bool NeedsName { get; init; }

    /// <summary>What it happened to is named right before, and begins the clause: "Goma fell", not "prices in Iran fell".</summary>
    public bool IsOfName { get; init; }

    /// <summary>Whether what is named near is aimed at somebody: "fired missiles at the port", not "into the sea". Null where that does not matter.</summary>
    public bool? Aim { get; init; }

    public bool IsAt(TokenText words, int at, int from, int to) =>
        (Next is null || Next.Has(words, at + 1) || (words.IsDash(at + 1) && Next.Has(words, at + 2)))
        && (Before is null || Before.Has(words, at - 1) || (words.IsDash(at - 1) && Before.Has(words, at - 2)))
        && (NotNext is null || !(NotNext.Has(words, at + 1) || (Articles.Has(words, at + 1) && NotNext.Has(words, at + 2))))
        && (NotBefore is null || !NotBefore.Has(words, at - 1))
        && (!NeedsName || NamesSomething(words, at + 1))
        && (!IsOfName || (words.IsCapitalised(at - 1) && !BeforeNouns.Has(words, at - 2)))
        && (!NeedsObject || HasObject(words, at))
        && (Near is null || IsNear(words, at, from, to))
        && (Aim is null || Aim == Aimed(words, at, to));

    /// <summary>Whether the words at a place have to be dated by themselves, as a noun has.</summary>
    public bool IsBoundAt(TokenText words, int at) => IsNoun || (Describes is not null && Describes.Has(words, at - 1));

    private static bool NamesSomething(TokenText words, int at) => words.IsCapitalised(at) && Months.Read(words, at) is null && Weekdays.Read(words, at) is null;

    private static bool HasObject(TokenText words, int at) =>
        !BeforeNouns.Has(words, at - 1)
        && (BeginsObject.Has(words, at + 1) || words.IsCapitalised(at + 1) || words[at + 1].Kind == TokenKind.Number);

    private static bool Aimed(TokenText words, int at, int to)
    {
        for (var i = at + 1; i < Math.Min(to, at + AimReach); i++)
        {
            if (!Aims.Has(words, i) || words[i + 1].Kind == TokenKind.Number || Months.Read(words, i + 1) is not null || Weekdays.Read(words, i + 1) is not null) continue;
            return !Harmless.Has(words, i + 1) && !Harmless.Has(words, i + 2);
        }

        return false;
    }

    private bool IsNear(TokenText words, int at, int from, int to)
    {
        for (var i = at - 1; i >= Math.Max(from, at - Within) && !words.IsMark(i, ';') && !(!AcrossCommas && words.IsMark(i, ',') && i < at - 1); i--)
        {
            if (Near!.Has(words, i)) return true;
        }

        for (var i = at + 1; i < Math.Min(to, at + Within) && !words.IsMark(i, ';'); i++)
        {
            if (Near!.Has(words, i)) return true;
        }

        return false;
    }
}
