using System.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>
/// Random series with the Fourier amplitudes of a given one, and so with its autocorrelation (Ebisuzaki 1997):
/// x(t) = (2/N) Σ |F(f)| cos(2πft/N + φ(f)) over 0 &lt; f &lt; N/2 and, for even N, (√2/N) |F(N/2)| cos φ cos πt beside.
/// </summary>
/// <remarks>A surrogate is drawn as the cosines and sines of its phases. Every sum Σ w(t) x(t) is then one scalar product with a vector that
/// depends on the weights alone (<see cref="Form"/>), so a test that needs a few such sums never makes the series itself.</remarks>
internal sealed class PhaseSurrogates
{
    private readonly double[] _amplitudes;
    private readonly (double Sine, double Cosine)[] _circle;
    private readonly double _fixedPower;
    private readonly double _lastPower;

    /// <param name="series">Without gaps.</param>
    public PhaseSurrogates(double[] series)
    {
        Count = series.Length;
        var spectrum = Array.ConvertAll(series, value => new Complex(value, 0));
        Fourier.Forward(spectrum, FourierOptions.AsymmetricScaling);
        _amplitudes = [.. Enumerable.Range(1, Pairs).Select(f => spectrum[f].Magnitude * 2 / Count)];
        _fixedPower = _amplitudes.Sum(amplitude => amplitude * amplitude) * Count / 2;
        Last = HasLast ? spectrum[Count / 2].Magnitude * Math.Sqrt(2) / Count : 0;
        _lastPower = Last * Last * Count;
        _circle = [.. Enumerable.Range(0, Count).Select(at => Math.SinCos(2 * Math.PI * at / Count))];
    }

    /// <summary>The length of the series, N.</summary>
    public int Count { get; }

    /// <summary>How many numbers a draw has.</summary>
    public int Width => (2 * Pairs) + (HasLast ? 1 : 0);

    private int Pairs => (Count - 1) / 2;

    private bool HasLast => Count % 2 == 0;

    private double Last { get; }

    /// <summary>Draws a surrogate: cosine and sine of each phase, then the cosine of the last.</summary>
    public void Draw(SplitMix64 random, Span<double> draw)
    {
        for (var f = 0; f < Pairs; f++) (draw[2 * f], draw[(2 * f) + 1]) = Direction(random);
        if (HasLast) draw[2 * Pairs] = Direction(random).Cosine;
    }

    /// <summary>The sum of squares of a drawn surrogate.</summary>
    public double Power(ReadOnlySpan<double> draw) => _fixedPower + (HasLast ? _lastPower * draw[2 * Pairs] * draw[2 * Pairs] : 0);

    /// <summary>The vector whose scalar product with a draw is Σ w(t) x(t) of its series.</summary>
    public double[] Form(ReadOnlySpan<double> weights)
    {
        var form = new double[Width];
        for (var t = 0; t < weights.Length; t++)
        {
            if (weights[t] == 0) continue;
            for (var f = 0; f < Pairs; f++)
            {
                var (sine, cosine) = _circle[(long)(f + 1) * t % Count];
                form[2 * f] += weights[t] * _amplitudes[f] * cosine;
                form[(2 * f) + 1] -= weights[t] * _amplitudes[f] * sine;
            }

            if (HasLast) form[2 * Pairs] += weights[t] * Last * (t % 2 == 0 ? 1 : -1);
        }

        return form;
    }

    // A point of the disc doubled in angle (von Neumann 1951): uniform on the circle, and without a sine, whose last bit machines differ in.
    private static (double Cosine, double Sine) Direction(SplitMix64 random)
    {
        while (true)
        {
            var (x, y) = ((2 * random.NextUnit()) - 1, (2 * random.NextUnit()) - 1);
            var square = (x * x) + (y * y);
            if (square is > 1e-12 and < 1) return (((x * x) - (y * y)) / square, 2 * x * y / square);
        }
    }
}
