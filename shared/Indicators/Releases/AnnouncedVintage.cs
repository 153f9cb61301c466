namespace SanctionsTracker.Indicators.Releases;

/// <summary>How far the releases of a series were announced.</summary>
/// <param name="Vintage">The newest vintage that was; null where none was.</param>
/// <param name="ETag">The version of the row that says so; null where there is none.</param>
public sealed record AnnouncedVintage(Vintage? Vintage, string? ETag)
{
    public static AnnouncedVintage None { get; } = new(Vintage: null, ETag: null);
}
