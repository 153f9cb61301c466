using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Dates and places of birth, which the list gives apart from each other.</summary>
internal static class UkBirths
{
    public static IReadOnlyList<Birth> Of(UkDesignation designation, List<string> problems) =>
    [
        .. designation.All("DOB").Select(text => Dated(text, problems)).OfType<Birth>(),
        .. designation.PartsOf("Location").Select(Placed).Distinct(),
    ];

    // The list has one "15/08/19yy": what has no date's form is kept in words.
    private static Birth? Dated(string text, List<string> problems)
    {
        if (UkDates.TryRead(text, out var date)) return new Birth(date);
        if (!UkDates.LooksLikeDate(text)) return new Birth(Note: text);
        problems.Add($"DOB is \"{text}\": there is no such date.");
        return null;
    }

    private static Birth Placed(UkPart location) => new(
        Place: location.Joined(", ", "TownOfBirth", "CountryOfBirth"), Country: Countries.Named(location["CountryOfBirth"])?.Code);
}
