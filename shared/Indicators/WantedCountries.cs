using Microsoft.Extensions.Options;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Indicators;

/// <summary>The countries whose indicators are kept: those with designations and those of the settings.</summary>
public sealed class WantedCountries(IDesignatedCountries designated, IOptions<IndicatorsOptions> options)
{
    /// <summary>The countries, by code.</summary>
    public async Task<IReadOnlyList<CountryCode>> GetAsync(CancellationToken cancellationToken)
    {
        var named = options.Value.Countries.Select(code => Countries.ByCode(code)!.Code);
        var followed = options.Value.FollowDesignations ? await designated.GetAsync(cancellationToken) : [];
        return [.. followed.Union(named).Order()];
    }
}
