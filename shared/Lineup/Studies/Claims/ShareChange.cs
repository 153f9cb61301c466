namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>By how many per cent of its earlier value a series changed from one period to another.</summary>
public sealed record ShareChange(string SeriesId, Period From, Period To) : Measure
{
    public override IEnumerable<Period> Periods => [From, To];

    public override IEnumerable<string> Series => [SeriesId];

    public override string UnitOf(Func<string, string> seriesUnit) => "%";

    public override Measured? Of(Evidence evidence) =>
        evidence.Of(SeriesId).At(From) is { } before and not 0 && evidence.Of(SeriesId).At(To) is { } after
            ? new(100 * (after - before) / Math.Abs(before))
            : null;
}
