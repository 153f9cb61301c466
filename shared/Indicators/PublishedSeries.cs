namespace SanctionsTracker.Indicators;

/// <summary>A series as its publisher gives it at one time, complete.</summary>
/// <param name="UpdatedOn">The publisher's date of the last update; null where it gives none.</param>
/// <param name="FetchedOn">The day on which we got it (UTC): the date of its vintage where the publisher gives none.</param>
/// <param name="Values">By period; null is a gap, not zero.</param>
public sealed record PublishedSeries(DateOnly? UpdatedOn, DateOnly FetchedOn, IReadOnlyDictionary<IndicatorPeriod, double?> Values)
{
    /// <summary>The first period whose value is a forecast; null where none is.</summary>
    public IndicatorPeriod? ForecastsFrom { get; init; }

    /// <summary>What is published of a period, as an observation of <paramref name="vintage"/>.</summary>
    internal Observation At(IndicatorPeriod period, Vintage vintage)
    {
        var value = Values.GetValueOrDefault(period);
        return new(period, value, vintage, value is not null && ForecastsFrom is { } first && period.CompareTo(first) >= 0);
    }
}
