using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>A quarter or a half of the year of publication.</summary>
/// <param name="Number">Which of them, from 1.</param>
/// <param name="Months">How many months it has.</param>
internal sealed record PartOfPublicationYear(int Number, int Months) : IDateMeaning
{
    public DateValue? In(DateContext context) =>
        context.Published is { } published
            ? new DateValue(
                PartialDate.OfMonth(published.Year, ((Number - 1) * Months) + 1),
                PartialDate.OfMonth(published.Year, Number * Months),
                ExtractedPrecision.Month,
                DateRule.RelativeToPublication)
            : null;
}
