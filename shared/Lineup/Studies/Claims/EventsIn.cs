namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>How many events there were in a span.</summary>
/// <param name="Events"><c>designations</c>, <c>removals</c>, or the id of a set of the study.</param>
/// <param name="Kinds">The kinds of events of a set that count; empty for all.</param>
/// <param name="Span">The span.</param>
public sealed record EventsIn(string Events, IReadOnlyList<string> Kinds, PeriodRange Span) : Measure
{
    public override IEnumerable<Period> Periods => [Span.From, Span.To];

    public override IEnumerable<string> Series => [];

    public override string UnitOf(Func<string, string> seriesUnit) => "events";

    public override Measured? Of(Evidence evidence) => evidence.Events(Events, Kinds, Span) is { } count ? new(count) : null;
}
