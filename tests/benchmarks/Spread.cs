using System.Globalization;

namespace SanctionsTracker.Benchmarks;

/// <summary>Repeated measurements of one thing, on a machine that does other things meanwhile.</summary>
public sealed record Spread(double Least, double Median, double Most)
{
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new(sorted[0], sorted[sorted.Length / 2], sorted[^1]);
    }

    public string Format(string format) =>
        string.Join(" | ", new[] { Least, Median, Most }.Select(value => value.ToString(format, CultureInfo.InvariantCulture)));
}
