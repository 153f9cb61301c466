namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>So many units before or after the date named before: "two days later".</summary>
internal sealed record CountedFromText(TimeUnit Unit, int Number) : IDateMeaning
{
    public DateValue? In(DateContext context) =>
        context.Earlier is { } earlier ? Counted.From(earlier, Unit, Number, DateRule.RelativeToText) : null;
}
