namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Words behind a number that say what it counts: <c>2003年12月31日</c>, <c>10h14</c>.</summary>
internal static class UnitNames
{
    private static readonly Dictionary<string, DateUnit> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["年"] = DateUnit.Year,
        ["년"] = DateUnit.Year,
        ["月"] = DateUnit.Month,
        ["월"] = DateUnit.Month,
        ["日"] = DateUnit.Day,
        ["号"] = DateUnit.Day,
        ["號"] = DateUnit.Day,
        ["일"] = DateUnit.Day,
        ["時"] = DateUnit.Hour,
        ["时"] = DateUnit.Hour,
        ["点"] = DateUnit.Hour,
        ["點"] = DateUnit.Hour,
        ["시"] = DateUnit.Hour,
        ["h"] = DateUnit.Hour,
        ["分"] = DateUnit.Minute,
        ["분"] = DateUnit.Minute,
        ["min"] = DateUnit.Minute,
        ["秒"] = DateUnit.Second,
        ["초"] = DateUnit.Second,
        ["s"] = DateUnit.Second,
        ["sec"] = DateUnit.Second,
    };

    private static readonly Dictionary<string, DateUnit>.AlternateLookup<ReadOnlySpan<char>> Lookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null where the word is no unit.</summary>
    public static DateUnit? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>A unit of one sign of a script that writes words without spaces.</summary>
    public static bool IsSign(char character) => !char.IsAscii(character) && Find([character]) is not null;
}
