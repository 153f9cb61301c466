namespace SanctionsTracker.Extraction.Dates;

/// <summary>How many: "two", "a", "25". "A few" and "several" are no number.</summary>
internal static class Numbers
{
    private static readonly WordTable<int> Names = new(
    [
        ("a", 1),
        ("an", 1),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
        ("thirteen", 13),
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
    ]);

    public static IEnumerable<string> Words => Names.Words;

    public static int? Read(TokenText words, int at) => words.Number(at, 1, 3) ?? Names.Find(words, at);
}
