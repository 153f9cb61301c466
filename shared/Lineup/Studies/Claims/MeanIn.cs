namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>The mean of a series over a span.</summary>
public sealed record MeanIn(string SeriesId, PeriodRange Span) : Measure
{
    public override IEnumerable<Period> Periods => [Span.From, Span.To];

    public override IEnumerable<string> Series => [SeriesId];

    public override string UnitOf(Func<string, string> seriesUnit) => seriesUnit(SeriesId);

    public override Measured? Of(Evidence evidence) =>
        evidence.Of(SeriesId).In(Span) is { Count: > 0 } known ? new(known.Average(one => one.Value)) : null;
}
