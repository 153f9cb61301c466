using SanctionsTracker.Designations;

namespace SanctionsTracker.Indicators;

/// <summary>The countries whose economies are of interest because sanctions lists name somebody there.</summary>
public interface IDesignatedCountries
{
    /// <summary>Every country that a designation of any list is attributed to, removed ones included: their history is asked for too.</summary>
    Task<IReadOnlyCollection<CountryCode>> GetAsync(CancellationToken cancellationToken);
}
