using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.News.Intake;

/// <summary>Tells which countries an article is about.</summary>
internal static class NewsCountries
{
    private const int TimesNamed = 2;

    /// <summary>Those of the feed (<c>feed</c>), those that the headline names or the text at least twice (<c>named</c>), and those of the designations
    /// that it speaks about (<c>designation</c>): a country that is named once in passing is not what an article is about.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="headline">How many letters of the text are its headline.</param>
    /// <param name="entities">What the text names.</param>
    /// <param name="mentioned">The countries of the designations that it speaks about.</param>
    public static IReadOnlyList<CountryLink> Of(
        FollowedFeed feed, int headline, IReadOnlyList<ExtractedEntity> entities, IEnumerable<CountryCode> mentioned)
    {
        var reasons = new SortedDictionary<CountryCode, SortedSet<string>>();
        foreach (var country in feed.Countries) Add(country, "feed");
        foreach (var named in entities.Where(IsCountry).GroupBy(entity => entity.Id!, StringComparer.Ordinal))
        {
            if (named.Count() >= TimesNamed || named.Any(entity => entity.Start < headline)) Add(new CountryCode(named.Key), "named");
        }

        foreach (var country in mentioned) Add(country, "designation");
        return [.. reasons.Select(country => new CountryLink(country.Key, string.Join(", ", country.Value)))];

        void Add(CountryCode country, string reason)
        {
            if (!reasons.TryGetValue(country, out var all)) reasons[country] = all = new SortedSet<string>(StringComparer.Ordinal);
            all.Add(reason);
        }
    }

    private static bool IsCountry(ExtractedEntity entity) => entity is { Kind: EntityKind.Country, Id: not null } && Countries.ByCode(entity.Id) is not null;
}
