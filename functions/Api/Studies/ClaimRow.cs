using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Functions.Api.Studies;

/// <summary>A claim as a row of a table.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What is claimed.</param>
/// <param name="Where">Where the text says it.</param>
/// <param name="Outcome">What the data say.</param>
/// <param name="Expected">What is expected, in words.</param>
/// <param name="Value">The figure by the first source and its newest vintage; null where nothing is held.</param>
/// <param name="At">The period of a largest or smallest value.</param>
/// <param name="Unit">The unit of the figure.</param>
/// <param name="DiffersBy">How far the figure lies from what was expected.</param>
/// <param name="Sources">The codes that it comes from, with their vintages.</param>
/// <param name="Statement">What the data say, by every source.</param>
public sealed record ClaimRow(
    string Id, string Says, string? Where, ClaimOutcome Outcome, string? Expected, double? Value, Period? At, string? Unit, double? DiffersBy,
    IReadOnlyList<string> Sources, string Statement)
{
    public static ClaimRow Of(CheckedClaim claim)
    {
        var first = claim.Readings.Count == 0 ? null : claim.Readings[0];
        return new(
            claim.Id, claim.Says, claim.Where, claim.Outcome, claim.Expected, first?.Value, first?.At, claim.Unit, first?.DiffersBy,
            [.. (first?.Sources ?? []).Select(source => source.Vintage is { } vintage ? $"{source.Code} ({vintage})" : source.Code.Value)],
            claim.Statement);
    }
}
