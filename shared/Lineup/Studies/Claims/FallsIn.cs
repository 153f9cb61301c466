namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>That the largest or smallest value stands in a span.</summary>
/// <param name="Span">The span.</param>
public sealed record FallsIn(PeriodRange Span) : Expectation
{
    public override bool Holds(Measured measured) => measured.At is { } at && Span.IndexOf(at) is not null;

    public override double? DiffersBy(Measured measured) => null;

    public override string Words(string unit) => Span.Count == 1 ? $"in {Span.From}" : $"between {Span.From} and {Span.To}";
}
