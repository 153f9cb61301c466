using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Tells what happened, or will on a fixed date, from what is denied, only possible or only asked for.</summary>
internal static class Reality
{
    private const int Reach = 6;
    private const int VoteReach = 10;

    private static readonly WordSet Denials = new("not", "never", "nor", "neither", "without", "refused", "refuses", "failed", "fails", "yet", "denied", "stopped", "cannot", "nobody", "anniversary");

    private static readonly WordSet Possibilities = new(
        "could", "would", "may", "might", "can", "should", "must", "if", "unless", "whether", "accused", "accuses", "accusing", "alleged", "allegedly", "alleges", "suspected", "possible", "potential", "avoid", "prevent", "attempt", "attempts", "tried", "plotting", "plot");

    // Before a verb these need a "to", which says as much; what a noun names they ask for or fear.
    private static readonly WordSet Wishes = new(
        "threatened", "threatens", "threaten", "threatening", "vowed", "wants", "wanted", "want", "urged", "urges", "called", "calls", "considering", "consider", "considers", "seeks", "seek", "sought", "proposed", "proposes", "risk", "risks", "likely",
        "hopes", "demanded", "future", "idea", "fear", "fears", "any", "warned", "recommended", "asked", "promised", "planned", "planning", "ahead", "case", "event", "against");

    private static readonly WordSet Decisions = new("agreed", "decided", "began", "moved", "ordered", "voted", "set", "due", "continued", "is", "are", "began", "forced", "compelled", "helped", "managed", "proceeded", "on", "chose", "pledged", "first", "last");

    private static readonly WordSet Votes = new("agreed", "decided", "voted", "resolved", "chose", "opted", "moved", "met", "signed", "ordered", "order", "decision");

    private static readonly WordSet Lasting = new("remain", "remains", "remained", "stay", "stays", "stayed", "still", "keep", "keeps", "kept");

    /// <summary>Whether the trigger at a place tells of something real.</summary>
    public static bool Holds(TokenText words, EventTrigger trigger, int at, int from)
    {
        if (Lasting.Has(words, at - 1)) return false;
        if (!trigger.IsNoun && words.Is(at - 1, "to") && !IsDecided(words, at - 1, from)) return false;
        for (var i = at - 1; i >= Math.Max(from, at - Reach) && !EndsClause(words, i); i--)
        {
            if (Denials.Has(words, i) || (Possibilities.Has(words, i) && !IsMonth(words, i)) || (trigger.IsNoun && Wishes.Has(words, i))) return false;
            if (words.Is(i, "t") && words.IsApostrophe(i - 1) && words[i].Joined) return false;
        }

        return true;
    }

    // "decided to list", "voted 13-0 on Friday to freeze".
    private static bool IsDecided(TokenText words, int to, int from)
    {
        if (Decisions.Has(words, to - 1)) return true;
        for (var i = to - 2; i >= Math.Max(from, to - VoteReach) && !EndsClause(words, i); i--)
        {
            if (Votes.Has(words, i)) return true;
        }

        return false;
    }

    private static bool IsMonth(TokenText words, int at) => words.Is(at, "may") && words.IsCapitalised(at);

    private static bool EndsClause(TokenText words, int at) => words.IsMark(at, ',') || words.IsMark(at, ';') || words.IsMark(at, ':') || words.IsMark(at, '—');
}
