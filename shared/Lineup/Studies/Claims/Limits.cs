namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>A figure between limits.</summary>
/// <param name="Least">The lower limit; null for none.</param>
/// <param name="Most">The upper limit; null for none.</param>
/// <param name="Open">Whether the limits themselves are not enough.</param>
public sealed record Limits(double? Least, double? Most, bool Open = false) : Expectation
{
    public override bool Holds(Measured measured) => Open
        ? !(measured.Value <= Least) && !(measured.Value >= Most)
        : !(measured.Value < Least) && !(measured.Value > Most);

    public override double? DiffersBy(Measured measured) =>
        Holds(measured) ? 0
        : measured.Value <= Least ? measured.Value - Least
        : measured.Value - Most;

    public override string Words(string unit) => (Least, Most) switch
    {
        ({ } least, { } most) => $"{StudyText.Number(least)} to {StudyText.Number(most)}{StudyText.Unit(unit)}",
        ({ } least, null) => $"{(Open ? "more than" : "at least")} {StudyText.Number(least)}{StudyText.Unit(unit)}",
        (_, { } most) => $"{(Open ? "less than" : "at most")} {StudyText.Number(most)}{StudyText.Unit(unit)}",
        _ => "any figure",
    };
}
