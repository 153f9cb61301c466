namespace SanctionsTracker.Indicators;

/// <summary>How the vintages of a series come about and are read. Only values that changed get a new vintage.</summary>
public static class Vintages
{
    /// <summary>Why a published series cannot follow what is held, in one sentence; null where it can.</summary>
    public static string? Fault(IReadOnlyCollection<Observation> held, DateOnly? heldUpdatedOn, PublishedSeries published)
    {
        if (published.UpdatedOn < heldUpdatedOn)
            return $"It was last updated on {published.UpdatedOn:yyyy-MM-dd}, before what is held ({heldUpdatedOn:yyyy-MM-dd}).";

        var values = AsOf(held, vintage: null).Count(observation => observation.Value is not null);
        return values > 0 && published.Values.Values.All(value => value is null)
            ? $"It has no values at all, where {values} are held."
            : null;
    }

    /// <summary>
    /// The observations to add so that <see cref="AsOf"/> the newest vintage answers what was published: one for each value that is
    /// new or differs, or is a forecast no longer, and one with a null value for each that is no longer published. A gap that was a gap
    /// adds nothing.
    /// </summary>
    public static IReadOnlyList<Observation> Revisions(IReadOnlyCollection<Observation> held, PublishedSeries published)
    {
        var current = AsOf(held, vintage: null).ToDictionary(observation => observation.Period);
        var vintage = Vintage.After(Newest(held), published.UpdatedOn ?? published.FetchedOn);
        return
        [
            .. current.Keys.Union(published.Values.Keys).Order()
                .Select(period => published.At(period, vintage))
                .Where(observation => !observation.Repeats(current.GetValueOrDefault(observation.Period))),
        ];
    }

    /// <summary>The values that held in a vintage, by period in ascending order: of each period the newest observation that is not
    /// newer than <paramref name="vintage"/>; null stands for the newest vintage. Withdrawn values are there, as null.</summary>
    public static IReadOnlyList<Observation> AsOf(IEnumerable<Observation> observations, Vintage? vintage) =>
    [
        .. observations
            .Where(observation => vintage is not { } limit || observation.Vintage.CompareTo(limit) <= 0)
            .GroupBy(observation => observation.Period)
            .Select(versions => versions.MaxBy(version => version.Vintage))
            .OrderBy(observation => observation.Period),
    ];

    private static Vintage? Newest(IReadOnlyCollection<Observation> held) =>
        held.Count == 0 ? null : held.Max(observation => observation.Vintage);
}
