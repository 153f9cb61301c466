using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>A sanctions regime of the Security Council.</summary>
/// <param name="Code">As in <c>UN_LIST_TYPE</c>.</param>
/// <param name="Name">For people.</param>
/// <param name="Country">The country that the regime is about; null where it is about none.</param>
/// <param name="Resolutions">The resolutions by which the committee in charge is named, <c>1737 (2006)</c>.</param>
public sealed record UnRegime(string Code, string Name, CountryCode? Country, IReadOnlyList<string> Resolutions)
{
    public IEnumerable<string> LegalBasis => Resolutions.Select(resolution => $"Security Council resolution {resolution}");
}
