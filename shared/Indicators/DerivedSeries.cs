namespace SanctionsTracker.Indicators;

/// <summary>Computes series from others. Pure.</summary>
public static class DerivedSeries
{
    /// <summary>The series: of a period for which each part has a value, the value computed from them, a forecast where any of them is one. It
    /// has a vintage for each of its parts' that changed a value of it.</summary>
    /// <param name="derived">What to compute.</param>
    /// <param name="parts">Its parts, in their order.</param>
    public static IndicatorSeries Of(DerivedIndicator derived, IReadOnlyList<IndicatorSeries> parts)
    {
        ArgumentNullException.ThrowIfNull(derived);
        ArgumentNullException.ThrowIfNull(parts);
        List<Observation> observations = [.. Observations(derived, parts).OrderBy(one => one.Period).ThenBy(one => one.Vintage)];
        return new IndicatorSeries(FactsOf(derived, parts, observations), observations);
    }

    private static IEnumerable<Observation> Observations(DerivedIndicator derived, IReadOnlyList<IndicatorSeries> parts)
    {
        var current = new Dictionary<IndicatorPeriod, Observation>();
        foreach (var vintage in parts.SelectMany(part => part.Vintages).Distinct().Order())
        {
            var values = parts.Select(part => part.AsOf(vintage).ToDictionary(one => one.Period)).ToArray();
            foreach (var period in values.SelectMany(part => part.Keys).Distinct())
            {
                var observation = ObservationOf(derived, period, vintage, [.. values.Select(part => part.GetValueOrDefault(period))]);
                if (observation.Repeats(current.GetValueOrDefault(period))) continue;
                current[period] = observation;
                yield return observation;
            }
        }
    }

    private static Observation ObservationOf(DerivedIndicator derived, IndicatorPeriod period, Vintage vintage, Observation[] parts)
    {
        double[] values = [.. parts.Select(part => part.Value).OfType<double>()];
        return values.Length < parts.Length || derived.Compute(values) is not (var value and > double.NegativeInfinity and < double.PositiveInfinity)
            ? new(period, Value: null, vintage)
            : new(period, value, vintage, parts.Any(part => part.Forecast));
    }

    private static SeriesFacts FactsOf(DerivedIndicator derived, IReadOnlyList<IndicatorSeries> parts, List<Observation> observations)
    {
        var facts = parts.Select(part => part.Facts).ToArray();
        var indicator = derived.Indicator with
        {
            Source = $"Computed as {derived.Formula} from: {Joined(facts.Select(part => part.Indicator.Source))}",
            Licence = Joined(facts.Select(part => part.Indicator.Licence)),
        };
        return new SeriesFacts(facts[0].Country, indicator)
        {
            UpdatedOn = facts.Max(part => part.UpdatedOn),
            FetchedAt = facts.Max(part => part.FetchedAt),
            Sha256 = string.Join(' ', facts.Select(part => part.Sha256)),
            Address = $"derived:{string.Join(',', derived.Parts)}",
            Vintage = observations.Count == 0 ? null : observations.Max(one => one.Vintage),
        };
    }

    private static string Joined(IEnumerable<string> texts) => string.Join("; ", texts.Distinct(StringComparer.Ordinal));
}
