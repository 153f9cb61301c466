using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>A date or a range of dates, as precise as OFAC knows it.</summary>
/// <param name="From">The date, or the first of the range.</param>
/// <param name="Until">The last of the range; null for a single date.</param>
internal readonly record struct OfacPeriod(PartialDate From, PartialDate? Until)
{
    /// <summary>Reads the four days that OFAC keeps of a date; false where one of them is missing or does not exist.</summary>
    public static bool TryRead(OfacDates dates, out OfacPeriod period)
    {
        period = default;
        if (!OfacDays.TryRead(dates.FromBegin, out var fromBegin) || !OfacDays.TryRead(dates.FromEnd, out var fromEnd)) return false;
        if (!OfacDays.TryRead(dates.ToBegin, out var toBegin) || !OfacDays.TryRead(dates.ToEnd, out var toEnd)) return false;

        var approximate = dates.IsApproximate == true;
        if (dates.IsRange != true && Whole(fromBegin, toEnd) is { } single)
        {
            period = new(single with { Approximate = approximate }, null);
            return true;
        }

        var first = Whole(fromBegin, fromEnd) ?? PartialDate.OfDay(fromBegin);
        var last = Whole(toBegin, toEnd) ?? PartialDate.OfDay(toEnd);
        period = new(first with { Approximate = approximate }, last with { Approximate = approximate });
        return true;
    }

    /// <summary>Whether every day that is given exists.</summary>
    public static bool Exists(OfacDates dates) =>
        Exists(dates.FromBegin) && Exists(dates.FromEnd) && Exists(dates.ToBegin) && Exists(dates.ToEnd);

    /// <summary>The date of a field that has room for one; a range becomes its first date, with the range as text.</summary>
    public static PartialDate? Single(OfacDates? dates, string element, OfacFaults faults)
    {
        if (dates is null) return null;
        if (!TryRead(dates, out var period))
        {
            faults.Add(Fault(dates, element));
            return null;
        }

        return period.Until is null ? period.From : period.From with { Text = $"{period.From.Value} to {period.Until.Value}" };
    }

    public static string Fault(OfacDates dates, string element) =>
        $"{element} is from \"{dates.FromBegin}\" to \"{dates.ToEnd}\" (\"{dates.FromEnd}\", \"{dates.ToBegin}\"): not all are dates that exist.";

    private static bool Exists(string? day) => day is null || OfacDays.TryRead(day, out _);

    /// <summary>The day, month or year that lasts from <paramref name="first"/> to <paramref name="last"/>; null where none does.</summary>
    private static PartialDate? Whole(DateOnly first, DateOnly last)
    {
        if (first == last) return PartialDate.OfDay(first);
        if (first.Year != last.Year || first.Day != 1) return null;
        if (first.Month == 1 && last is { Month: 12, Day: 31 }) return PartialDate.OfYear(first.Year);
        return first.Month == last.Month && last.Day == DateTime.DaysInMonth(last.Year, last.Month)
            ? PartialDate.OfMonth(first.Year, first.Month)
            : null;
    }
}
