using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Events;

/// <summary>The country that a text is about: the one it names most often, of those that are not known for laying sanctions.</summary>
internal static class SubjectCountry
{
    private const int Fewest = 2;

    private static readonly HashSet<string> Senders = ["USA", "GBR", "CAN", "AUS", "CHE", "JPN", "FRA", "DEU", "NZL", "BEL"];

    /// <summary>Null where none is named twice.</summary>
    public static CountryCode? Of(IReadOnlyList<ExtractedEntity> entities) =>
        entities.Select(entity => entity.Country)
            .OfType<CountryCode>()
            .Where(country => !IsSender(country))
            .GroupBy(country => country)
            .Where(named => named.Count() >= Fewest)
            .MaxBy(named => named.Count())
            ?.Key;

    public static bool IsSender(CountryCode country) => Senders.Contains(country.Value);
}
