using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>What the tests of a study support together.</summary>
public static class StudyVerdict
{
    /// <summary>Below it, p is taken for more than chance.</summary>
    public const double Level = 0.05;

    /// <summary>The strongest of the verdicts of the tests that bear on the question; but evidence only where it is firm, else
    /// fragile. Null where there are none.</summary>
    public static Verdict? Of(IReadOnlyList<MeasuredTest> tests)
    {
        ArgumentNullException.ThrowIfNull(tests);
        MeasuredTest[] bearing = [.. tests.Where(test => !test.Beside)];
        return bearing.Length == 0 ? null : bearing.Max(test => IsFirm(test) ? Verdict.Evidence : Lowered(test.Verdict));
    }

    /// <summary>Whether a test's evidence stands when all tests are counted together and, by its bootstrap interval, does not hang on a few of its
    /// periods.</summary>
    public static bool IsFirm(MeasuredTest test) =>
        test is { Verdict: Verdict.Evidence, PHolm: < Level, Association.Bootstrap: { Low: > 0 } or { High: < 0 } };

    private static Verdict Lowered(Verdict verdict) => verdict == Verdict.Evidence ? Verdict.Fragile : verdict;
}
