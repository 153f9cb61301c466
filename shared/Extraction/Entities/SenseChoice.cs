using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>
/// Chooses what a name means: a country or a place before anything else, then what both the gazetteer and a list have, then records. The same
/// name on several lists is one entity with all its records; of namesakes, those of the text's countries.
/// </summary>
internal static class SenseChoice
{
    private const int OfAmbiguity = 30;
    private const int OfCountry = 4;
    private const int Most = 99;

    /// <param name="hit">The name.</param>
    /// <param name="countries">The countries that the text is about or names.</param>
    public static FoundEntity Of(NameHit hit, IReadOnlySet<CountryCode> countries)
    {
        var known = hit.Senses.Select(sense => sense.Entity).Where(entity => entity.Record is null).MinBy(entity => entity.Kind);
        var records = hit.Senses.Where(sense => sense.Entity.Record is not null).ToArray();
        if (known is null) return OfRecords(hit, records, countries);
        if (known.Kind is EntityKind.Country or EntityKind.Place) return OfKnown(hit, known);

        KnownEntity[] same = [.. known.Records.Concat(records.Select(sense => sense.Entity).Where(known.CanBe)).Distinct<KnownEntity>(ReferenceEqualityComparer.Instance)];
        if (same.Length == 0) return OfKnown(hit, known);
        var ordered = Ordered(same);
        return OfKnown(hit, known) with { Kind = EntityKind.Designation, Id = ordered[0].Id, Designations = Ids(ordered) };
    }

    private static FoundEntity OfKnown(NameHit hit, KnownEntity known) => new(hit.First, hit.End, known.Kind, known.Name, NameGuard.OfGazetteer)
    {
        Id = known.Id,
        Country = known.Countries.Count > 0 ? known.Countries[0] : null,
        IsPerson = known.Kind == EntityKind.Person,
    };

    private static FoundEntity OfRecords(NameHit hit, NameSense[] records, IReadOnlySet<CountryCode> countries)
    {
        // People and bodies are spoken of more often than ships of their name.
        var type = records.Min(sense => sense.Entity.Type);
        NameSense[] ofType = [.. records.Where(sense => sense.Entity.Type == type)];
        NameSense[] here = [.. ofType.Where(sense => sense.Entity.Countries.Any(countries.Contains))];
        var chosen = here.Length > 0 ? here : ofType;
        var ordered = Ordered([.. chosen.Select(sense => sense.Entity)]);
        var best = ordered[0];
        var points = chosen.Max(sense => (int)sense.Points);
        if (AreNamesakes(ordered)) points -= OfAmbiguity;
        else if (here.Length > 0) points += OfCountry;

        return new(hit.First, hit.End, EntityKind.Designation, best.Name, Math.Min(points, Most))
        {
            Id = best.Id,
            Country = best.Countries.FirstOrDefault(countries.Contains) is { Value: not null } named ? named : best.Countries.Count > 0 ? best.Countries[0] : null,
            Designations = Ids(ordered),
            IsPerson = type == TargetType.Person,
        };
    }

    // Two records of one list, or of lists that give them countries of which none is the same, are two targets for all that a text can tell.
    private static bool AreNamesakes(KnownEntity[] records)
    {
        for (var i = 0; i < records.Length; i++)
        {
            for (var j = i + 1; j < records.Length; j++)
            {
                if (records[i].Record!.Value.List == records[j].Record!.Value.List && records[i].IsListed && records[j].IsListed) return true;
                if (records[i].Countries.Count > 0 && records[j].Countries.Count > 0 && !records[i].Countries.Intersect(records[j].Countries).Any()) return true;
            }
        }

        return false;
    }

    private static DesignationId[] Ids(KnownEntity[] ordered) => [.. ordered.Select(record => record.Record!.Value).Distinct()];

    private static KnownEntity[] Ordered(KnownEntity[] records) => records.Length == 1
        ? records
        : [.. records.OrderByDescending(record => record.IsListed).ThenBy(record => record.Record!.Value.List).ThenBy(record => record.Record!.Value.Value, StringComparer.Ordinal)];
}
