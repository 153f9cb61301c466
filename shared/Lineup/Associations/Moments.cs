using System.Runtime.InteropServices;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>The sums of pairs that their correlation is made of.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Moments(double A, double B, double AA, double BB, double AB)
{
    public static Moments Of(double a, double b) => new(a, b, a * a, b * b, a * b);

    public static Moments operator +(Moments one, Moments other) =>
        new(one.A + other.A, one.B + other.B, one.AA + other.AA, one.BB + other.BB, one.AB + other.AB);

    /// <summary>The correlation of <paramref name="count"/> pairs; null where the variance of a side is not above <paramref name="noVariance"/>.</summary>
    public double? Correlation(int count, double noVariance)
    {
        var (ofA, ofB) = (AA - (A * A / count), BB - (B * B / count));
        return ofA > noVariance && ofB > noVariance ? Math.Clamp((AB - (A * B / count)) / Math.Sqrt(ofA * ofB), -1, 1) : null;
    }
}
