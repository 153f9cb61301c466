namespace SanctionsTracker.Lineup.Associations;

/// <summary>The generator SplitMix64 of Steele, Lea and Flood (2014). Its sequence is published, so a seed gives the same figures under every
/// version of .NET, which <see cref="System.Random"/> does not promise.</summary>
/// <param name="seed">Any number.</param>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>Uniform in [0, 1), in steps of 2⁻⁵³.</summary>
    public double NextUnit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform among 0 to <paramref name="count"/> − 1, but for less than count/2⁶⁴.</summary>
    public int NextBelow(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);
}
