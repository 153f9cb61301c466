namespace SanctionsTracker.Lineup.Associations;

/// <summary>Draws samples of pairs in blocks, and tells their correlation from the sums of the blocks, which are worked out once.</summary>
internal sealed class BlockSampler
{
    // What rounding leaves where every pair of a sample is the same.
    private const double NoVariance = 1e-12;

    private readonly int _count;
    private readonly int _whole;
    private readonly bool _hasRemainder;
    private readonly Moments[] _blocks;
    private readonly Moments[] _remainders;

    /// <param name="pairs">The pairs, neither side constant.</param>
    /// <param name="length">How many pairs a block has.</param>
    public BlockSampler(LagPairs pairs, int length)
    {
        _count = pairs.Count;
        _whole = _count / length;
        _hasRemainder = _count % length != 0;
        var single = Standardised(pairs.Indicator).Zip(Standardised(pairs.Events), Moments.Of).ToArray();
        _blocks = Sums(single, length);
        _remainders = Sums(single, _count % length);
    }

    /// <summary>The correlation of the next sample, which has as many pairs as there are; null where a side of it does not vary.</summary>
    public double? Next(SplitMix64 random)
    {
        var sum = default(Moments);
        for (var i = 0; i < _whole; i++) sum += _blocks[random.NextBelow(_count)];
        if (_hasRemainder) sum += _remainders[random.NextBelow(_count)];
        return sum.Correlation(_count, NoVariance);
    }

    private static IEnumerable<double> Standardised(double[] values)
    {
        var mean = values.Average();
        var length = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)));
        return values.Select(value => (value - mean) / length);
    }

    private static Moments[] Sums(Moments[] single, int length) =>
    [
        .. Enumerable.Range(0, single.Length).Select(start => Enumerable.Range(start, length)
            .Aggregate(default(Moments), (sum, at) => sum + single[at % single.Length])),
    ];
}
