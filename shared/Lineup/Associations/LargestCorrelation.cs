using System.Runtime.Intrinsics;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>The largest absolute correlation over lags between a surrogate of the indicator and the events. The covariance at a lag is one
/// form of the surrogate; the variance is that of the whole series less the periods that the lag leaves out.</summary>
internal sealed class LargestCorrelation
{
    // What rounding leaves of a surrogate that does not vary over the pairs.
    private const double NoVariance = 1e-12;

    private readonly PhaseSurrogates _surrogates;
    private readonly double[][] _values;
    private readonly double[][] _covariances;
    private readonly int[][] _leftOut;
    private readonly int[] _counts;
    private readonly double[] _value;

    public LargestCorrelation(PhaseSurrogates surrogates, IReadOnlyList<LagPairs> lags)
    {
        _surrogates = surrogates;
        var leftOut = lags.Select(pairs => Enumerable.Range(0, surrogates.Count).Except(pairs.At).ToArray()).ToArray();
        int[] periods = [.. leftOut.SelectMany(one => one).Distinct().Order()];
        _value = new double[periods.Length];
        _values = [.. periods.Select(period => surrogates.Form(Weights(period, 1)))];
        _leftOut = [.. leftOut.Select(one => Array.ConvertAll(one, period => Array.BinarySearch(periods, period)))];
        _covariances = [.. lags.Select(pairs => surrogates.Form(Standardised(pairs)))];
        _counts = [.. lags.Select(pairs => pairs.Count)];
    }

    /// <summary>0 where no correlation is defined.</summary>
    public double Of(ReadOnlySpan<double> draw)
    {
        for (var i = 0; i < _value.Length; i++) _value[i] = Product(_values[i], draw);
        var power = _surrogates.Power(draw);
        double largest = 0;
        for (var lag = 0; lag < _covariances.Length; lag++)
        {
            var variance = Variance(power, lag);
            if (variance > NoVariance * power) largest = Math.Max(largest, Math.Abs(Product(_covariances[lag], draw)) / Math.Sqrt(variance));
        }

        return largest;
    }

    // The sum of a whole surrogate is 0, so that of the pairs is that of the rest, turned round.
    private double Variance(double power, int lag)
    {
        double sum = 0;
        foreach (var place in _leftOut[lag])
        {
            sum += _value[place];
            power -= _value[place] * _value[place];
        }

        return power - (sum * sum / _counts[lag]);
    }

    private double[] Weights(int period, double weight)
    {
        var weights = new double[_surrogates.Count];
        weights[period] = weight;
        return weights;
    }

    // The events of the pairs with mean 0 and length 1, where the indicator of each pair stands.
    private double[] Standardised(LagPairs pairs)
    {
        var mean = pairs.Events.Average();
        var length = Math.Sqrt(pairs.Events.Sum(count => (count - mean) * (count - mean)));
        var weights = new double[_surrogates.Count];
        for (var i = 0; i < pairs.Count; i++) weights[pairs.At[i]] = (pairs.Events[i] - mean) / length;
        return weights;
    }

    // Four at a time on every machine, so that all round alike.
    private static double Product(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sums = Vector256<double>.Zero;
        var at = 0;
        for (; at + Vector256<double>.Count <= a.Length; at += Vector256<double>.Count)
            sums += Vector256.Create(a[at..]) * Vector256.Create(b[at..]);
        var sum = Vector256.Sum(sums);
        for (; at < a.Length; at++) sum += a[at] * b[at];
        return sum;
    }
}
