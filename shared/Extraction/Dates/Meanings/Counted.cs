using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>The date that lies so many units from another.</summary>
internal static class Counted
{
    public static DateValue? From(PartialDate from, TimeUnit unit, int number, DateRule rule) =>
        TimeUnits.Count(from, unit, number) is { } date ? new DateValue(date, End: null, Precision(date), rule) : null;

    private static ExtractedPrecision Precision(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => ExtractedPrecision.Day,
        DatePrecision.Month => ExtractedPrecision.Month,
        _ => ExtractedPrecision.Year,
    };
}
