namespace SanctionsTracker.Extraction.Dates;

/// <summary>Reads a date with the part of it that is meant: "late 2012", "mid-February 2017", "the end of 2015", "summer of 2012".</summary>
/// <remarks>The part does not change the value: "late 2012" is 2012, since nothing finer is said.</remarks>
internal static class DateEdges
{
    private static readonly WordSet Parts = new("early", "mid", "late");
    private static readonly WordSet PartsOf = new("end", "start", "beginning", "middle", "close", "turn", "outset");
    private static readonly WordSet Seasons = new("spring", "summer", "autumn", "fall", "winter");

    /// <summary>The words that stand before the date itself.</summary>
    public static IEnumerable<string> Edges => [.. Parts.Members, .. PartsOf.Members, .. Seasons.Members];

    /// <summary>The words that a date can begin with, part and all.</summary>
    public static IEnumerable<string> Firsts => Edges.Concat(DatePoints.Firsts);

    public static DatePoint? Read(TokenText words, int at) =>
        Body(words, at) is var body && body > at
            ? DatePoints.Read(words, body) is { Day: null } point && words.SameParagraph(at, body) ? point : null
            : DatePoints.Read(words, at);

    /// <summary>Where the date begins behind "early", "the end of" and the like; the same place where no such word stands there.</summary>
    public static int Body(TokenText words, int at)
    {
        if (Parts.Has(words, at)) return words.IsDash(at + 1) ? at + 2 : at + 1;
        if (PartsOf.Has(words, at) && words.Is(at + 1, "of")) return at + 2;
        return Seasons.Has(words, at) ? (words.Is(at + 1, "of") ? at + 2 : at + 1) : at;
    }
}
