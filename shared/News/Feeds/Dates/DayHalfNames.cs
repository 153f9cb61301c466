namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Before noon and after it, in the languages that write it into dates.</summary>
internal static class DayHalfNames
{
    private static readonly Dictionary<string, DayHalf> Names = Of(
        (DayHalf.Morning, "am a πμ 오전 午前 上午 صباحا ص"),
        (DayHalf.Afternoon, "pm p μμ 오후 午後 下午 مساء م"));

    private static readonly Dictionary<string, DayHalf>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null where the word says neither.</summary>
    public static DayHalf? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var half) ? half : null;

    private static Dictionary<string, DayHalf> Of(params (DayHalf Half, string Words)[] rows) => rows
        .SelectMany(row => row.Words.Split(' '), (row, word) => (row.Half, Word: DateText.Fold(word)))
        .ToDictionary(one => one.Word, one => one.Half, StringComparer.OrdinalIgnoreCase);
}
