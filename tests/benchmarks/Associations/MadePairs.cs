using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Benchmarks.Associations;

/// <summary>Pairs of series of which it is known whether they are related.</summary>
internal sealed class MadePairs(ulong seed, int count)
{
    private const double TrendPerPeriod = 0.15;
    private const double MostPersistent = 0.9;

    private readonly SplitMix64 _random = new(seed);

    /// <summary>Two independent first-order autoregressive series of unit variance.</summary>
    public PairedSeries Independent(double persistence) => Paired(Persistent(persistence), Persistent(persistence));

    /// <summary>The same, both of a persistence between 0 and 0.9 that is drawn for each.</summary>
    public PairedSeries Independent() => Paired(Persistent(MostPersistent * _random.NextUnit()), Persistent(MostPersistent * _random.NextUnit()));

    /// <summary>Two independent straight lines, each rising or falling, with independent noise of unit variance.</summary>
    public PairedSeries IndependentTrends(double persistence) => Paired(Trending(persistence), Trending(persistence));

    /// <summary>Two independent random walks.</summary>
    public PairedSeries IndependentWalks() => Paired(Walk(), Walk());

    /// <summary>An indicator and yearly counts that know nothing of it: none in the first quarter of the window, then 12 on average.</summary>
    public PairedSeries IndependentCounts(double persistence) => Paired(Persistent(persistence), Counts());

    /// <summary>Events that follow the indicator by one period, with this correlation in the long run.</summary>
    public PairedSeries Related(double correlation, double persistence)
    {
        var (indicator, rest) = (Persistent(persistence, count + 1), Persistent(persistence));
        double[] events = [.. rest.Select((noise, at) => (correlation * indicator[at]) + (Math.Sqrt(1 - (correlation * correlation)) * noise))];
        return Paired(indicator[1..], events);
    }

    private double[] Persistent(double persistence) => Persistent(persistence, count);

    private double[] Persistent(double persistence, int length)
    {
        var series = new double[length];
        var innovation = Math.Sqrt(1 - (persistence * persistence));
        for (var at = 0; at < length; at++) series[at] = at == 0 ? Normal() : (persistence * series[at - 1]) + (innovation * Normal());
        return series;
    }

    private double[] Trending(double persistence)
    {
        var slope = _random.NextUnit() < 0.5 ? TrendPerPeriod : -TrendPerPeriod;
        return [.. Persistent(persistence).Select((noise, at) => noise + (slope * at))];
    }

    private double[] Walk()
    {
        double at = 0;
        return [.. Enumerable.Range(0, count).Select(_ => at += Normal())];
    }

    private double[] Counts() => [.. Enumerable.Range(0, count).Select(at => 4 * at < count ? 0 : Math.Floor(Math.Exp(2 + (0.8 * Normal()))))];

    // Box and Muller (1958).
    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextUnit())) * Math.Cos(2 * Math.PI * _random.NextUnit());

    private static PairedSeries Paired(double[] indicator, double[] events)
    {
        var from = Period.Containing(Interval.Year, new DateOnly(1980, 1, 1));
        var to = Period.Containing(Interval.Year, new DateOnly(1979 + indicator.Length, 1, 1));
        return new(new(from, to), [.. indicator.Select(value => (double?)value)], events);
    }
}
