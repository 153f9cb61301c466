using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>Dates and places of birth, those of other identities with the name that they belong to.</summary>
internal static class SecoBirths
{
    public static IEnumerable<Birth> Of(SecoIdentity identity, bool isMain, SecoPlaces places, List<string> problems)
    {
        var name = isMain || SecoNames.Of(identity) is not { } other ? null : $"as {other}";
        foreach (var date in identity.Dates)
        {
            var (read, words) = Read(date, problems);
            yield return new Birth(read, Note: SecoText.Joined(name, words, date.Quality == "low" ? "low quality" : null));
        }

        foreach (var birthplace in identity.BirthPlaces)
        {
            var place = places.Find(birthplace);
            yield return new Birth(
                Place: SecoText.Joined(birthplace.Details, place?.Text),
                Country: place?.Country?.Code,
                Note: SecoText.Joined(name, SecoPlaces.Note(birthplace, place)));
        }
    }

    /// <summary>The date; or, in another calendar than ours, the words.</summary>
    public static (PartialDate? Date, string? Words) Read(SecoDate date, List<string> problems)
    {
        var written = string.Join('-', new[] { date.Year, date.Month, date.Day }.OfType<string>());
        if (date.Calendar is not (null or "Gregorian")) return (null, $"{written} ({date.Calendar} calendar)");
        if (TryNumber(date.Year, out var year) && TryNumber(date.Month, out var month) && TryNumber(date.Day, out var day)
            && PartialDate.TryCreate(year ?? 0, month, day, out var read)) return (read, null);
        // A day and a month without a year are no date that we could keep as one.
        if (date.Year is null && written.Length > 0) return (null, $"month {date.Month ?? "?"}, day {date.Day ?? "?"}");
        problems.Add($"day-month-year is \"{written}\": there is no such date.");
        return (null, null);
    }

    private static bool TryNumber(string? text, out int? number)
    {
        number = null;
        if (text is null) return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read)) return false;
        number = read;
        return true;
    }
}
