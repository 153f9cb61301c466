using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.News.Intake;

/// <summary>The countries that designations count for, by their lists as they are now.</summary>
public sealed class MentionedCountries(CommittedLists lists)
{
    // A name that could be another's does not make a country of it.
    private const double SureEnough = 0.7;

    /// <summary>Those of the designations that are mentioned surely enough, each once.</summary>
    public async Task<IReadOnlyList<CountryCode>> OfAsync(IEnumerable<NewsMention> mentions, CancellationToken cancellationToken)
    {
        var countries = new SortedSet<CountryCode>();
        foreach (var list in mentions.Where(mention => mention.Confidence >= SureEnough).GroupBy(mention => mention.Designation.List))
        {
            if (await lists.NowAsync(list.Key, cancellationToken) is not { Catalogue: var catalogue }) continue;
            foreach (var mention in list) countries.UnionWith(catalogue.Find(mention.Designation.Value)?.Countries ?? []);
        }

        return [.. countries];
    }
}
