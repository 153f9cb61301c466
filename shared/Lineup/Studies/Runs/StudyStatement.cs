using SanctionsTracker.Lineup.Associations;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>The answer of a study in plain sentences.</summary>
internal static class StudyStatement
{
    private static readonly Dictionary<(ThesisExpectation Expects, Verdict Verdict), Func<string, string>> Readings = new()
    {
        [(ThesisExpectation.NoAssociation, Verdict.Evidence)] = thesis => $"That speaks against the thesis that {thesis}.",
        [(ThesisExpectation.NoAssociation, Verdict.Fragile)] = thesis => $"That casts a doubt on the thesis that {thesis}, but does not turn it down.",
        [(ThesisExpectation.NoAssociation, Verdict.NoEvidence)] = thesis => $"That agrees with the thesis that {thesis}, but does not prove it.",
        [(ThesisExpectation.Association, Verdict.Evidence)] = thesis => $"That agrees with the thesis that {thesis}, but moving together is no cause.",
        [(ThesisExpectation.Association, Verdict.Fragile)] = thesis => $"That is a hint for the thesis that {thesis}, and no more.",
        [(ThesisExpectation.Association, Verdict.NoEvidence)] = thesis => $"That does not support the thesis that {thesis}, nor does it refute it.",
    };

    public static string Of(Study study, Verdict? verdict, IReadOnlyList<MeasuredTest> tests, IReadOnlyList<CheckedClaim> claims)
    {
        string?[] sentences =
        [
            verdict is { } known ? OfTests(known, [.. tests.Where(test => !test.Beside)]) : null,
            verdict is { } found && study.Thesis is { } thesis ? OfThesis(thesis, found) : null,
            OfOthers([.. tests.Where(test => test.Beside)]),
            claims.Count == 0 ? null : OfClaims(claims),
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    private static string OfTests(Verdict verdict, MeasuredTest[] tests) => verdict switch
    {
        Verdict.Evidence => $"Of {Count(tests.Length, "test")} {tests.Count(StudyVerdict.IsFirm)} found a firm association, which stands when all tests are "
            + $"counted together and does not hang on a few periods ({Ids(tests.Where(StudyVerdict.IsFirm))}).",
        Verdict.Fragile => $"Of {Count(tests.Length, "test")} {Shown(tests).Length} found an association, and none that stands up to every check "
            + $"({Ids(Shown(tests))}).",
        Verdict.NoEvidence => $"None of {Count(tests.Length, "test")} found an association{Visible(tests)}.",
        Verdict.CannotBeDecided => $"{Count(tests.Length, "test")} cannot decide the question: only an almost perfect correlation could have been seen.",
        _ => "There are not enough data to test anything.",
    };

    private static string OfThesis(StudyThesis thesis, Verdict verdict) => Readings.TryGetValue((thesis.Expects, verdict), out var reading)
        ? reading(thesis.Says)
        : $"So nothing can be said of the thesis that {thesis.Says}.";

    private static string? OfOthers(MeasuredTest[] tests)
    {
        if (tests.Length == 0) return null;
        var (firm, shown) = (tests.Count(StudyVerdict.IsFirm), Shown(tests));
        return shown.Length == 0
            ? $"Beside the question, none of {Count(tests.Length, "test")} found an association."
            : $"Beside the question, of {Count(tests.Length, "test")} {shown.Length} found an association ({Ids(shown)}), {(firm == 0 ? "but no firm one" : $"{firm} of them firm")}.";
    }

    private static string OfClaims(IReadOnlyList<CheckedClaim> claims)
    {
        int Of(ClaimOutcome outcome) => claims.Count(claim => claim.Outcome == outcome);
        return $"Of {Count(claims.Count, "claim")} {Of(ClaimOutcome.Holds)} hold, {Of(ClaimOutcome.Differs)} differ, "
            + $"{Of(ClaimOutcome.DependsOnTheSource)} depend on the source or vintage and {Of(ClaimOutcome.CannotBeChecked)} cannot be checked here.";
    }

    // How small a correlation the most telling test could have seen.
    private static string Visible(MeasuredTest[] tests)
    {
        var smallest = tests.Select(test => test.Association?.Lags.FirstOrDefault(lag => lag.Lag == 0)?.MinimumDetectableR.NEffective).Min();
        return smallest is { } r ? $"; only correlations above {StudyText.Number(r)} could have been seen" : "";
    }

    private static MeasuredTest[] Shown(MeasuredTest[] tests) => [.. tests.Where(test => test.Verdict >= Verdict.Fragile)];

    private static string Ids(IEnumerable<MeasuredTest> tests) => string.Join(", ", tests.Select(test => test.Id));

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
