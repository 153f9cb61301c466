using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>A date that needs nothing else.</summary>
internal sealed record KnownDate(PartialDate Value, PartialDate? End, ExtractedPrecision Precision, DateRule Rule) : IDateMeaning
{
    public DateValue? In(DateContext context) => new(Value, End, Precision, Rule);
}
