namespace SanctionsTracker.Indicators;

/// <summary>A series with all vintages of its values.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="Observations">Every observation of every vintage, by period and then vintage.</param>
public sealed record IndicatorSeries(SeriesFacts Facts, IReadOnlyList<Observation> Observations)
{
    /// <summary>The vintages that changed a value, in ascending order.</summary>
    public IReadOnlyList<Vintage> Vintages =>
        [.. Observations.Select(observation => observation.Vintage).Distinct().Order()];

    /// <inheritdoc cref="Indicators.Vintages.AsOf"/>
    public IReadOnlyList<Observation> AsOf(Vintage? vintage) => Indicators.Vintages.AsOf(Observations, vintage);
}
