namespace SanctionsTracker.Extraction;

/// <summary>How much of a date a text gives. Written in lower case.</summary>
public enum ExtractedPrecision
{
    Day,
    Month,
    Year,

    /// <summary>"The 1980s": 1980 to 1989.</summary>
    Decade,
}
