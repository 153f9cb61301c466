namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>What the data say of a claim, in a sentence.</summary>
internal static class ClaimWords
{
    private static readonly Dictionary<ClaimOutcome, string> Beginnings = new()
    {
        [ClaimOutcome.Holds] = "Holds",
        [ClaimOutcome.Differs] = "Differs",
        [ClaimOutcome.DependsOnTheSource] = "Depends on the source",
    };

    public static string Of(ClaimOutcome outcome, IReadOnlyList<ClaimReading> readings, string expected, string unit, Func<string> missing) =>
        Beginnings.TryGetValue(outcome, out var beginning)
            ? $"{beginning}: {string.Join("; ", readings.Select(reading => Of(reading, unit)))}. Expected: {expected}."
            : missing();

    private static string Of(ClaimReading reading, string unit)
    {
        var figure = $"{StudyText.Number(reading.Value)}{StudyText.Unit(unit)}{(reading.At is { } at ? $" in {at}" : "")}";
        return reading.Sources.Count == 0 ? figure : $"{figure} by {string.Join(" and ", reading.Sources.Select(Of))}{Off(reading)}";
    }

    private static string Of(ReadingSource source) => source.Vintage is { } vintage ? $"{source.Code} ({vintage})" : source.Code.Value;

    private static string Off(ClaimReading reading) => reading is { Holds: false, DiffersBy: { } off } ? $", off by {StudyText.Number(off)}" : "";
}
