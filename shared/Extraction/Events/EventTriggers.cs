using System.Collections.Frozen;
using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>The tables of words that tell of events. Of several rows at a place, the first counts.</summary>
internal static class EventTriggers
{
    private static readonly FrozenDictionary<string, EventTrigger[]> ByHead = SanctionTriggers.All.Concat(ForceTriggers.All).Concat(PoliticalTriggers.All)
        .SelectMany(trigger => trigger.Heads.Members.Select(head => (Head: head, Trigger: trigger)))
        .GroupBy(row => row.Head, row => row.Trigger, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The first row that a word of a sentence meets; null where none does.</summary>
    public static EventTrigger? At(TokenText words, int at, int from, int to)
    {
        if (!words.IsWord(at) || !ByHead.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words.Span(at), out var rows)) return null;
        foreach (var trigger in rows)
        {
            if (trigger.IsAt(words, at, from, to)) return trigger;
        }

        return null;
    }
}
