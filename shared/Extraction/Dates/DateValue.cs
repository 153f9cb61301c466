using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>What words mean once it is known when they were written.</summary>
internal sealed record DateValue(PartialDate Value, PartialDate? End, ExtractedPrecision Precision, DateRule Rule);
