namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>A date without the year, with words for it: "July 31 of that year".</summary>
internal sealed record DateInYear(DatePoint Date, IDateMeaning Year) : IDateMeaning
{
    public DateValue? In(DateContext context) =>
        Year.In(context) is { } year && Date.In(year.Value.Year) is { } date ? new DateValue(date, End: null, Date.Precision, DateRule.Partial) : null;
}
