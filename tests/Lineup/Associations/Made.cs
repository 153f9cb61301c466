using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

/// <summary>Small yearly series, and made ones.</summary>
internal static class Made
{
    /// <summary>Years from 1980 on.</summary>
    public static PairedSeries Years(IReadOnlyList<double?> indicator, IReadOnlyList<double> events) =>
        new(new(Period.Parse("1980")!.Value, Period.Parse($"{1979 + indicator.Count}")!.Value), indicator, events);

    public static PairedSeries Years(IReadOnlyList<double> indicator, IReadOnlyList<double> events) =>
        Years([.. indicator.Select(value => (double?)value)], events);

    public static Association Measure(PairedSeries series, Transform transform = Transform.None, LagRange? lags = null) => Association.Measure(
        series, new("growth", "designations") { Transform = transform, Lags = lags ?? LagRange.Default, IndicatorName = "growth" });

    /// <summary>A standard normal number (Box and Muller).</summary>
    public static double Normal(SplitMix64 random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextUnit())) * Math.Cos(2 * Math.PI * random.NextUnit());

    /// <summary>A first-order autoregressive series, in its stationary state from the start.</summary>
    public static double[] Persistent(SplitMix64 random, int count, double persistence)
    {
        var series = new double[count];
        for (var at = 0; at < count; at++)
        {
            series[at] = at == 0
                ? Normal(random) / Math.Sqrt(1 - (persistence * persistence))
                : (persistence * series[at - 1]) + Normal(random);
        }

        return series;
    }
}
