namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>A week, Monday to Sunday, so many weeks from the publication's or from that of the date named before.</summary>
internal sealed record WeekOf(int Weeks, DateRule Rule) : IDateMeaning
{
    public DateValue? In(DateContext context)
    {
        var from = Rule == DateRule.RelativeToText ? context.Earlier : context.Published;
        if (from is null || TimeUnits.Monday(from, Weeks) is not { } monday) return null;
        return TimeUnits.Count(monday, TimeUnit.Day, 6) is { } sunday ? new DateValue(monday, sunday, ExtractedPrecision.Day, Rule) : null;
    }
}
