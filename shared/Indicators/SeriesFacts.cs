using SanctionsTracker.Designations;

namespace SanctionsTracker.Indicators;

/// <summary>What is known of a series beside its values.</summary>
/// <param name="Country">Whose series it is.</param>
/// <param name="Indicator">What it measures.</param>
public sealed record SeriesFacts(CountryCode Country, Indicator Indicator)
{
    /// <summary>The publisher's date of the last update, as of the newest answer; null where it gives none.</summary>
    public DateOnly? UpdatedOn { get; init; }

    /// <summary>When the newest answer came.</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>The newest answer in the archive; of an answer in several pages, all of them in order, with a space between.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where the newest answer came from.</summary>
    public required string Address { get; init; }

    /// <summary>The newest vintage that changed a value; null while there were only gaps.</summary>
    public Vintage? Vintage { get; init; }

    /// <summary>The row's version as read; null where it was never stored.</summary>
    public string? RowETag { get; init; }

    /// <summary>Whether these bytes were taken in already, from the same place and under the same name.</summary>
    internal bool TellsTheSame(SeriesFacts other) => Sha256 == other.Sha256 && Address == other.Address && Indicator == other.Indicator;
}
