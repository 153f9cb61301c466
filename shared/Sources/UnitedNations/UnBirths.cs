using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>
/// Dates and places of birth, which the UN gives apart from each other. By 2024 it had moved dates into aliases without a
/// name; a date there says the same as in its own element, but for "approximately", which the UN dropped on the way.
/// </summary>
internal static class UnBirths
{
    public static IReadOnlyList<Birth> Of(UnTarget target, List<string> problems) =>
    [
        .. target.BirthDates.Select(birth => Of(birth, problems)).OfType<Birth>(),
        .. target.Aliases.Select(alias => Of(alias, problems)).OfType<Birth>(),
        .. target.BirthPlaces.Select(UnPlaces.Birth).OfType<Birth>(),
    ];

    private static Birth? Of(UnBirthDate birth, List<string> problems)
    {
        if (birth is { Date: null, Year: null, FromYear: null, ToYear: null, Note: null }) return null;
        switch (birth.Type?.ToUpperInvariant())
        {
            case "EXACT" or null:
                return new Birth(Exact(birth, problems), Note: birth.Note);
            case "APPROXIMATELY":
                return new Birth(Exact(birth, problems) is { } date ? date with { Approximate = true } : null, Note: birth.Note);
            case "BETWEEN":
                if (birth.FromYear is null != birth.ToYear is null) problems.Add("A birth date BETWEEN two years has only one.");
                return new Birth(
                    UnMapper.Date("FROM_YEAR", birth.FromYear, problems), UnMapper.Date("TO_YEAR", birth.ToYear, problems), Note: birth.Note);
            default:
                problems.Add($"The TYPE_OF_DATE \"{birth.Type}\" is none that we know.");
                return null;
        }
    }

    private static PartialDate? Exact(UnBirthDate birth, List<string> problems) =>
        UnMapper.Date("DATE", birth.Date, problems) ?? UnMapper.Date("YEAR", birth.Year, problems);

    // A date under a name that the target once went by belongs to that name: the note says so.
    private static Birth? Of(UnAlias alias, List<string> problems)
    {
        if (alias is { DateOfBirth: null, CityOfBirth: null, CountryOfBirth: null }) return null;
        var birth = new Birth(
            Place: UnPlaces.Joined(alias.CityOfBirth, alias.CountryOfBirth),
            Country: Countries.Named(alias.CountryOfBirth)?.Code,
            Note: alias.Name is { } name ? $"as {name}" : alias.Note);
        return alias.DateOfBirth is { } date ? Dated(birth, date, problems) : birth;
    }

    private static Birth Dated(Birth birth, string text, List<string> problems)
    {
        if (UnDates.TryReadYears(text, out var from, out var until)) return birth with { Date = from, Until = until };
        if (UnDates.LooksLikeDate(text)) return birth with { Date = UnMapper.Date("DATE_OF_BIRTH", text, problems) };

        // The element is free text by the UN's schema, so other words are no error.
        return birth with { Note = UnPlaces.Joined($"born {text}", birth.Note) };
    }
}
