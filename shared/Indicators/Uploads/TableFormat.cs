namespace SanctionsTracker.Indicators.Uploads;

/// <summary>The formats in which a series can be handed in.</summary>
public enum TableFormat
{
    /// <summary>RFC 4180, UTF-8.</summary>
    Csv,

    /// <summary>Office Open XML, as Excel saves it.</summary>
    Xlsx,

    /// <summary>An array of objects, each a row by the names of its columns.</summary>
    Json,
}
