using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>Dates and places of birth.</summary>
internal static class EuBirths
{
    public static IReadOnlyList<Birth> Of(EuPart entry, List<string> problems) =>
        [.. entry.All("birthdate").Select(birth => BirthOf(birth, problems)).Where(birth => birth != new Birth()).Distinct()];

    private static Birth BirthOf(EuPart birth, List<string> problems)
    {
        var place = EuText.Joined(", ", birth["place"], birth["city"], birth["region"], birth["zipCode"], EuText.CountryName(birth));
        var known = new Birth(Place: place, Country: Countries.ByCode(birth["countryIso2Code"])?.Code, Note: birth.Remark);
        return IsOfOtherCalendar(birth) ? known with { Note = InWords(birth) } : Dated(known, birth, problems);
    }

    private static Birth Dated(Birth known, EuPart birth, List<string> problems)
    {
        if (birth["yearRangeFrom"] is not null || birth["yearRangeTo"] is not null)
            return known with { Date = Year(birth, "yearRangeFrom", problems), Until = Year(birth, "yearRangeTo", problems) };

        var date = EuDates.Date(birth, "birthdate", problems) ?? FromParts(birth, problems);
        return known with { Date = date is null ? null : date with { Approximate = birth.Is("circa") } };
    }

    private static PartialDate? FromParts(EuPart birth, List<string> problems)
    {
        if (Number(birth, "year", problems) is not { } year) return null;
        var (month, day) = (Number(birth, "monthOfYear", problems), Number(birth, "dayOfMonth", problems));
        if (PartialDate.TryCreate(year, month, month is null ? null : day, out var date)) return date;
        problems.Add($"A birthdate is of day {day}, month {month}, year {year}: there is no such date.");
        return null;
    }

    private static PartialDate? Year(EuPart birth, string attribute, List<string> problems) =>
        Number(birth, attribute, problems) is { } year && PartialDate.TryCreate(year, month: null, day: null, out var date)
            ? date with { Approximate = birth.Is("circa") }
            : null;

    private static int? Number(EuPart birth, string attribute, List<string> problems)
    {
        if (birth[attribute] is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number == 0 ? null : number;
        problems.Add($"{attribute} of birthdate is \"{text}\", which is no number.");
        return null;
    }

    // A day of the Islamic or Persian calendar is no day of ours, and the list does not convert it.
    private static bool IsOfOtherCalendar(EuPart birth) => birth["calendarType"] is { } calendar && calendar != "GREGORIAN";

    private static string? InWords(EuPart birth)
    {
        var date = birth["birthdate"] ?? EuText.Joined("-", birth["year"], birth["monthOfYear"], birth["dayOfMonth"]);
        return EuText.Joined("; ", date is null ? null : $"born {date} ({birth["calendarType"]} calendar)", birth.Remark);
    }
}
