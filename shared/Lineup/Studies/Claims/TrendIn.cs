namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>The slope of a series over a span, per period: ordinary least squares on the period, with intercept, over the periods that
/// have a value; at least three.</summary>
public sealed record TrendIn(string SeriesId, PeriodRange Span) : Measure
{
    private const int FewestPoints = 3;

    public override IEnumerable<Period> Periods => [Span.From, Span.To];

    public override IEnumerable<string> Series => [SeriesId];

    public override string UnitOf(Func<string, string> seriesUnit) => $"{seriesUnit(SeriesId)} a {Span.Interval.ToString().ToLowerInvariant()}";

    public override Measured? Of(Evidence evidence)
    {
        if (evidence.Of(SeriesId).In(Span) is not { Count: >= FewestPoints } known) return null;
        double[] at = [.. known.Select(one => (double)one.Period.Since(Span.From))];
        var (meanAt, meanValue) = (at.Average(), known.Average(one => one.Value));
        var together = known.Zip(at, (one, x) => (x - meanAt) * (one.Value - meanValue)).Sum();
        return new(together / at.Sum(x => (x - meanAt) * (x - meanAt)));
    }
}
