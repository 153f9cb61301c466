namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>The largest or smallest value of a series in a span, and the period that has it: of several the first.</summary>
public sealed record ExtremeIn(string SeriesId, PeriodRange Span, bool Largest) : Measure
{
    public override IEnumerable<Period> Periods => [Span.From, Span.To];

    public override IEnumerable<string> Series => [SeriesId];

    public override string UnitOf(Func<string, string> seriesUnit) => seriesUnit(SeriesId);

    public override Measured? Of(Evidence evidence)
    {
        if (evidence.Of(SeriesId).In(Span) is not { Count: > 0 } known) return null;
        var (period, value) = Largest ? known.MaxBy(one => one.Value) : known.MinBy(one => one.Value);
        return new(value, period);
    }
}
