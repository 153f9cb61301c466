using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>Tells what happened, or will on a fixed date, from what is denied, only possible or only asked for.</summary>
internal static class Reality
{
    private const int Reach = 6;

    private static readonly WordSet Denials = new("not", "never", "nor", "neither", "without", "refused", "refuses", "failed", "fails", "yet", "denied", "stopped", "cannot", "nobody");

    private static readonly WordSet Possibilities = new(
        "could", "would", "may", "might", "can", "should", "must", "if", "unless", "whether", "threatened", "threatens", "threaten", "threatening", "vowed", "wants", "wanted", "urged", "urges", "called",
        "calls", "considering", "consider", "considers", "seeks", "seek", "sought", "proposed", "proposes", "possible", "potential", "risk", "risks", "likely", "avoid", "prevent", "hopes", "want", "demanded", "future", "idea", "attempt",
        "attempts", "tried", "fear", "fears", "any", "warned", "recommended", "asked", "promised");

    private static readonly WordSet Decisions = new("agreed", "decided", "began", "moved", "ordered", "voted", "set", "due", "continued");

    /// <summary>Whether the trigger at a place tells of something real.</summary>
    public static bool Holds(TokenText words, EventTrigger trigger, int at, int from)
    {
        if (!trigger.IsNoun && words.Is(at - 1, "to") && !Decisions.Has(words, at - 2)) return false;
        for (var i = at - 1; i >= Math.Max(from, at - Reach) && !EndsClause(words, i); i--)
        {
            if (Denials.Has(words, i) || (Possibilities.Has(words, i) && !IsMonth(words, i))) return false;
            if (words.Is(i, "t") && words.IsApostrophe(i - 1) && words[i].Joined) return false;
        }

        return true;
    }

    private static bool IsMonth(TokenText words, int at) => words.Is(at, "may") && words.IsCapitalised(at);

    private static bool EndsClause(TokenText words, int at) => words.IsMark(at, ',') || words.IsMark(at, ';') || words.IsMark(at, ':') || words.IsMark(at, '—');
}
