using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Tests.Indicators;

/// <summary>Countries that have designations because a test says so.</summary>
internal sealed class Designated(params string[] countries) : IDesignatedCountries
{
    public Task<IReadOnlyCollection<CountryCode>> GetAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyCollection<CountryCode>>([.. countries.Select(country => new CountryCode(country))]);
}
