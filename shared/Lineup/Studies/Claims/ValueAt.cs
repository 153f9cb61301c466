namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>The value of a series at a period.</summary>
public sealed record ValueAt(string SeriesId, Period At) : Measure
{
    public override IEnumerable<Period> Periods => [At];

    public override IEnumerable<string> Series => [SeriesId];

    public override string UnitOf(Func<string, string> seriesUnit) => seriesUnit(SeriesId);

    public override Measured? Of(Evidence evidence) => evidence.Of(SeriesId).At(At) is { } value ? new(value) : null;
}
