using System.Text.RegularExpressions;
using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Sources.Dbnomics;

/// <summary>A series of DBnomics that the settings name.</summary>
public sealed partial record DbnomicsSeries
{
    /// <summary>Its id there: <c>provider/dataset/series</c>, as the page of the series shows it.</summary>
    public string Series { get; init; } = "";

    /// <summary>Whose series it is, as an alpha-2 or alpha-3 code.</summary>
    public string Country { get; init; } = "";

    /// <summary>The code under which it is kept.</summary>
    public string Code { get; init; } = "";

    /// <summary>Its name for people; null to take its code.</summary>
    public string? Name { get; init; }

    /// <summary>The unit of its values, which DBnomics does not give in one place.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The provider's terms.</summary>
    public string Licence { get; init; } = "the provider's terms";

    /// <summary>What is measured, once there are no faults.</summary>
    internal Indicator Indicator =>
        new(new(Code), Name ?? Code, Unit, $"DBnomics, {Series}", Licence, IndicatorSources.Dbnomics);

    internal CountryCode CountryCode => Countries.ByCode(Country)!.Code;

    internal IEnumerable<string> Faults()
    {
        if (!SeriesForm().IsMatch(Series)) yield return $"'Series' must be provider/dataset/series, not '{Series}'.";
        if (Countries.ByCode(Country) is null) yield return $"there is no country '{Country}'.";
        if (!CodeForm().IsMatch(Code)) yield return $"'Code' must have 1 to 64 letters, digits, points, hyphens and underscores, not '{Code}'.";
        if (Unit.Length == 0) yield return "'Unit' is missing.";
    }

    [GeneratedRegex(@"^[^/\s?#]+/[^/\s?#]+/[^/\s?#]+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SeriesForm();

    [GeneratedRegex(@"^[A-Za-z0-9._-]{1,64}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeForm();
}
