using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Words that tell of an event: one of some words, perhaps with others behind or near it.</summary>
/// <param name="Kind">What they tell of.</param>
/// <param name="Heads">The words themselves.</param>
internal sealed record EventTrigger(EventKind Kind, WordSet Heads)
{
    // Within a clause as people write them: "imposed on the country's central bank and its officials sanctions".
    private const int Reach = 20;

    /// <summary>One of these stands right behind: "pulled out", "invasion of". Null where nothing need.</summary>
    public WordSet? Next { get; init; }

    /// <summary>One of these stands in the same sentence, not far away: "lifted … sanctions". Null where nothing need.</summary>
    public WordSet? Near { get; init; }

    /// <summary>None of these stands right behind: "struck a deal" attacks nobody.</summary>
    public WordSet? NotNext { get; init; }

    /// <summary>None of these stands right before: "the sanctions imposed on the bank" are no news.</summary>
    public WordSet? NotBefore { get; init; }

    /// <summary>The words name the event ("the invasion of Lebanon"), no verb tells it.</summary>
    public bool IsNoun { get; init; }

    public bool IsAt(TokenText words, int at, int from, int to) =>
        Heads.Has(words, at)
        && (Next is null || Next.Has(words, at + 1) || (words.IsDash(at + 1) && Next.Has(words, at + 2)))
        && (NotNext is null || !(NotNext.Has(words, at + 1) || (Articles.Has(words, at + 1) && NotNext.Has(words, at + 2))))
        && (NotBefore is null || !NotBefore.Has(words, at - 1))
        && (Near is null || IsNear(words, at, from, to, Near));

    private static readonly WordSet Articles = new("a", "an", "the");

    private static bool IsNear(TokenText words, int at, int from, int to, WordSet near)
    {
        for (var i = at - 1; i >= Math.Max(from, at - Reach) && !words.IsMark(i, ';'); i--)
        {
            if (near.Has(words, i)) return true;
        }

        for (var i = at + 1; i < Math.Min(to, at + Reach) && !words.IsMark(i, ';'); i++)
        {
            if (near.Has(words, i)) return true;
        }

        return false;
    }
}
