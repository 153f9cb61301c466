using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Queries;

/// <summary>The countries that the committed lists name, as of now.</summary>
public sealed class DesignatedCountries(IEnumerable<IListSource> lists, CommittedLists committed) : IDesignatedCountries
{
    public async Task<IReadOnlyCollection<CountryCode>> GetAsync(CancellationToken cancellationToken)
    {
        var countries = new SortedSet<CountryCode>();
        foreach (var list in lists)
        {
            if (await committed.NowAsync(list.Id, cancellationToken) is not { } now) continue;
            countries.UnionWith(now.Catalogue.Entries.SelectMany(entry => entry.Countries));
        }

        return countries;
    }
}
