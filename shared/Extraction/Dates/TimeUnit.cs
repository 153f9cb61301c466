namespace SanctionsTracker.Extraction.Dates;

/// <summary>A length of time that dates are counted in.</summary>
internal enum TimeUnit
{
    Day,
    Week,
    Month,
    Year,
    Decade,
}
