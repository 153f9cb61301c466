namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>A figure, give or take.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Within">How far from it still holds, in its unit.</param>
public sealed record About(double Value, double Within) : Expectation
{
    // 16.7 ± 0.1 holds for 16.8 as written, whatever its last binary digit.
    private const double Rounding = 1e-9;

    public override bool Holds(Measured measured) => Math.Abs(measured.Value - Value) <= Within + Rounding;

    public override double? DiffersBy(Measured measured) => measured.Value - Value;

    public override string Words(string unit) => $"{StudyText.Number(Value)} ± {StudyText.Number(Within)}{StudyText.Unit(unit)}";
}
