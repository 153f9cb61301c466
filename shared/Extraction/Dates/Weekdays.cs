using System.Collections.Frozen;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>The days of the week by their full English names, with their capital.</summary>
internal static class Weekdays
{
    private static readonly FrozenDictionary<string, DayOfWeek> Days =
        Enum.GetValues<DayOfWeek>().ToFrozenDictionary(day => day.ToString(), StringComparer.OrdinalIgnoreCase);

    public static DayOfWeek? Read(TokenText words, int at) =>
        words.IsCapitalised(at) && Days.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words.Span(at), out var day) ? day : null;
}
