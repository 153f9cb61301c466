namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>So many units before or after the publication: "three years ago". Null for a unit finer than what is known of the publication.</summary>
internal sealed record CountedFromPublication(TimeUnit Unit, int Number) : IDateMeaning
{
    public DateValue? In(DateContext context) =>
        context.Published is { } published ? Counted.From(published, Unit, Number, DateRule.RelativeToPublication) : null;
}
