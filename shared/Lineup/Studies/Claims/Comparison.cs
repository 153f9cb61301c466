namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>By how many per cent one figure lies above (or, negative, below) another.</summary>
public sealed record Comparison(Measure Left, Measure Right) : Measure
{
    public override IEnumerable<Period> Periods => Left.Periods.Concat(Right.Periods);

    public override IEnumerable<string> Series => Left.Series.Union(Right.Series, StringComparer.Ordinal);

    public override string UnitOf(Func<string, string> seriesUnit) => "%";

    public override Measured? Of(Evidence evidence) =>
        Left.Of(evidence) is { } left && Right.Of(evidence) is { Value: not 0 } right
            ? new(100 * (left.Value - right.Value) / Math.Abs(right.Value))
            : null;
}
