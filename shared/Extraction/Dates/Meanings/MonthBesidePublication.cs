using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>"Last May": the last one that ended before the publication. "Next May": the first that begins after it.</summary>
internal sealed record MonthBesidePublication(int Month, int Side) : IDateMeaning
{
    public DateValue? In(DateContext context)
    {
        if (context.Published is not { Month: int published } date) return null;
        var year = Side < 0
            ? (Month < published ? date.Year : date.Year - 1)
            : (Month > published ? date.Year : date.Year + 1);
        return PartialDate.TryCreate(year, Month, day: null, out var value)
            ? new DateValue(value, End: null, ExtractedPrecision.Month, DateRule.RelativeToPublication)
            : null;
    }
}
