namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>By how much a series changed from one period to another, in its own unit.</summary>
public sealed record ChangeBetween(string SeriesId, Period From, Period To) : Measure
{
    public override IEnumerable<Period> Periods => [From, To];

    public override IEnumerable<string> Series => [SeriesId];

    public override string UnitOf(Func<string, string> seriesUnit) => seriesUnit(SeriesId);

    public override Measured? Of(Evidence evidence) =>
        evidence.Of(SeriesId).At(From) is { } before && evidence.Of(SeriesId).At(To) is { } after ? new(after - before) : null;
}
