namespace SanctionsTracker.Extraction.Dates;

/// <summary>The days of the week by their full English names, with their capital.</summary>
internal static class Weekdays
{
    private static readonly WordTable<DayOfWeek> Days = new([.. Enum.GetValues<DayOfWeek>().Select(day => (day.ToString(), day))]);

    public static IEnumerable<string> Words => Days.Words;

    public static DayOfWeek? Read(TokenText words, int at) => words.IsCapitalised(at) ? Days.Find(words, at) : null;
}
