namespace SanctionsTracker.Lineup.Studies;

/// <summary>Where studies are: the settings <c>Studies:*</c>.</summary>
public sealed record StudiesOptions
{
    public const string Section = "Studies";

    /// <summary>A folder with the owner's own studies, read beside those that come with the program; one of the same name takes the place of
    /// the shipped one. Null for none.</summary>
    public string? Folder { get; init; }
}
