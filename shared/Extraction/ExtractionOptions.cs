namespace SanctionsTracker.Extraction;

/// <summary>Settings of the section <c>Extraction</c>.</summary>
public sealed record ExtractionOptions
{
    public const string Section = "Extraction";

    /// <summary>A folder with tables of the owner's own, of the same names and columns as those that come with the program; null for
    /// none.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether "Iranian" names Iran.</summary>
    public bool Demonyms { get; init; } = true;
}
