using SanctionsTracker.Lineup.Associations;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>The answer of a study in plain sentences.</summary>
internal static class StudyStatement
{
    private static readonly Dictionary<(ThesisExpectation Expects, Verdict Verdict), string> Readings = new()
    {
        [(ThesisExpectation.NoAssociation, Verdict.Evidence)] = "That speaks against the thesis",
        [(ThesisExpectation.NoAssociation, Verdict.Fragile)] = "That is a doubt about the thesis, and not enough to turn it down",
        [(ThesisExpectation.NoAssociation, Verdict.NoEvidence)] = "That agrees with the thesis and does not prove it",
        [(ThesisExpectation.Association, Verdict.Evidence)] = "That speaks for the thesis, as far as things that move together can; it is no cause",
        [(ThesisExpectation.Association, Verdict.Fragile)] = "That is a hint for the thesis, and not enough to hold it",
        [(ThesisExpectation.Association, Verdict.NoEvidence)] = "That does not support the thesis and does not refute it",
    };

    public static string Of(Study study, Verdict? verdict, IReadOnlyList<MeasuredTest> tests, IReadOnlyList<CheckedClaim> claims)
    {
        string?[] sentences =
        [
            verdict is { } known ? OfTests(known, tests) : null,
            verdict is { } found && study.Thesis is { } thesis ? OfThesis(thesis, found) : null,
            claims.Count == 0 ? null : OfClaims(claims),
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    private static string OfTests(Verdict verdict, IReadOnlyList<MeasuredTest> tests) => verdict switch
    {
        Verdict.Evidence => $"{Count(tests.Count(StudyVerdict.IsFirm), "test")} of {tests.Count} supports an association that also stands when all tests "
            + $"are counted together ({Ids(tests.Where(StudyVerdict.IsFirm))}).",
        Verdict.Fragile => $"{Count(Shown(tests).Length, "test")} of {tests.Count} shows an association, and none that stands up to every check "
            + $"({Ids(Shown(tests))}).",
        Verdict.NoEvidence => $"None of {Count(tests.Count, "test")} supports an association{Visible(tests)}.",
        Verdict.CannotBeDecided => $"{Count(tests.Count, "test")} cannot decide the question: only an almost perfect correlation could have been seen.",
        _ => "There are not enough data to test anything.",
    };

    private static string OfThesis(StudyThesis thesis, Verdict verdict) =>
        $"{Readings.GetValueOrDefault((thesis.Expects, verdict), "So nothing can be said about the thesis")} ({thesis.Says}).";

    private static string OfClaims(IReadOnlyList<CheckedClaim> claims)
    {
        int Of(ClaimOutcome outcome) => claims.Count(claim => claim.Outcome == outcome);
        return $"Of {Count(claims.Count, "claim")} {Of(ClaimOutcome.Holds)} hold, {Of(ClaimOutcome.Differs)} differ, "
            + $"{Of(ClaimOutcome.DependsOnTheSource)} depend on the source or vintage and {Of(ClaimOutcome.CannotBeChecked)} cannot be checked here.";
    }

    // How small a correlation the most telling test could have seen.
    private static string Visible(IReadOnlyList<MeasuredTest> tests)
    {
        var smallest = tests.Select(test => test.Association?.Lags.FirstOrDefault(lag => lag.Lag == 0)?.MinimumDetectableR.NEffective).Min();
        return smallest is { } r ? $"; even the most telling of them would have seen only a correlation above {StudyText.Number(r)}" : "";
    }

    private static MeasuredTest[] Shown(IReadOnlyList<MeasuredTest> tests) => [.. tests.Where(test => test.Verdict >= Verdict.Fragile)];

    private static string Ids(IEnumerable<MeasuredTest> tests) => string.Join(", ", tests.Select(test => test.Id));

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
