using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Queries;

namespace SanctionsTracker.News.Intake;

/// <summary>The countries that mentions of designations make an article count for.</summary>
public sealed class MentionedCountries(CommittedLists lists)
{
    // A name that could be another's does not make a country of it.
    private const double SureEnough = 0.7;

    /// <summary>Of each designation that a text names surely enough, the country that it belongs to; without one, those of its record. A record counts for
    /// every country of its programmes, and an article about the one is not about all of the others.</summary>
    public async Task<IReadOnlyList<CountryCode>> OfAsync(IReadOnlyList<ExtractedEntity> entities, CancellationToken cancellationToken)
    {
        ExtractedEntity[] sure = [.. entities.Where(entity => entity.Designations.Count > 0 && entity.Confidence >= SureEnough)];
        var unknown = sure.Where(entity => entity.Country is null).SelectMany(entity => entity.Designations);
        return [.. sure.Select(entity => entity.Country).OfType<CountryCode>().Concat(await OfAsync(unknown, cancellationToken)).Distinct().Order()];
    }

    /// <summary>All countries of records, by their lists as they are now.</summary>
    public async Task<IReadOnlyList<CountryCode>> OfAsync(IEnumerable<DesignationId> designations, CancellationToken cancellationToken)
    {
        var countries = new SortedSet<CountryCode>();
        foreach (var list in designations.GroupBy(id => id.List))
        {
            if (await lists.NowAsync(list.Key, cancellationToken) is not { Catalogue: var catalogue }) continue;
            foreach (var id in list) countries.UnionWith(catalogue.Find(id.Value)?.Countries ?? []);
        }

        return [.. countries];
    }
}
