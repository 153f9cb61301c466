using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>The tables of words that tell of events. Of several rows at a place, the first counts.</summary>
internal static class EventTriggers
{
    private static readonly IGrouping<string, EventTrigger>[] Rows =
    [
        .. SanctionTriggers.All.Concat(ForceTriggers.All).Concat(PoliticalTriggers.All)
            .SelectMany(trigger => trigger.Heads.Members.Distinct(StringComparer.OrdinalIgnoreCase).Select(head => (Head: head, Trigger: trigger)))
            .GroupBy(row => row.Head, row => row.Trigger, StringComparer.OrdinalIgnoreCase),
    ];

    private static readonly WordTable<int> ByHead = new([.. Rows.Select((row, at) => (row.Key, at))]);

    /// <summary>The first row that a word of a sentence meets; null where none does.</summary>
    public static EventTrigger? At(TokenText words, int at, int from, int to)
    {
        if (ByHead.Find(words, at) is not int row) return null;
        foreach (var trigger in Rows[row])
        {
            if (trigger.IsAt(words, at, from, to)) return trigger;
        }

        return null;
    }
}
