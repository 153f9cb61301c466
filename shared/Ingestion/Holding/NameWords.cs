namespace SanctionsTracker.Ingestion.Holding;

/// <summary>The words of names, to tell whether two names have anything in common. Strict enough to miss nothing that matters here: what
/// it takes for unlike is looked at again by dates and documents.</summary>
internal static class NameWords
{
    // "AL", "OF", "DE": shared by those who have nothing in common.
    private const int LettersOfAWord = 3;

    public static bool Share(string before, string now) => Share([before], [now]);

    public static bool Share(IEnumerable<string> before, IEnumerable<string> now) => Of(before).Overlaps(Of(now));

    private static HashSet<string> Of(IEnumerable<string> names)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            var all = Words(name);
            var long_ = all.Where(word => word.Length >= LettersOfAWord).ToArray();
            words.UnionWith(long_.Length > 0 ? long_ : all);
        }

        return words;
    }

    private static string[] Words(string name) =>
        new string([.. name.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
