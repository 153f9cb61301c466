using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Lineup.Studies.Claims;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Lineup.Studies.Findings;

/// <summary>What a study came to when it was last worked out: what a later answer is compared with.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="StudySha256">The study's file.</param>
/// <param name="Rules">The rules that it was worked out by (<see cref="StudyRun.Rules"/>).</param>
/// <param name="Watermark">What it stands on (<see cref="StandsOn.Watermark"/>).</param>
/// <param name="ResultSha256">The digest of its results.</param>
/// <param name="Verdicts">By <c>verdict</c>, <c>tests.{id}</c> and <c>claims.{id}</c>: the verdict or outcome, as it is written over HTTP.</param>
public sealed record StudyFindings(
    string Study, string StudySha256, int Rules, string Watermark, string ResultSha256, IReadOnlyDictionary<string, string> Verdicts)
{
    private const string Verdict = "verdict";
    private const string NothingToMeasure = "nothing_to_measure";

    // What was not known before has not changed when it becomes known: a first answer is a baseline.
    private static readonly string[] Unknown = [NothingToMeasure, Word(ClaimOutcome.CannotBeChecked)];

    public static StudyFindings Of(StudyPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var verdicts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (pack.Verdict is { } verdict) verdicts[Verdict] = pack.Tests.All(test => test.Association is null) ? NothingToMeasure : Word(verdict);
        foreach (var test in pack.Tests) verdicts[$"tests.{test.Id}"] = test.Association is null ? NothingToMeasure : Word(test.Verdict);
        foreach (var claim in pack.Claims) verdicts[$"claims.{claim.Id}"] = Word(claim.Outcome);
        return new(pack.Id, pack.StandsOn.StudySha256, StudyRun.Rules, pack.StandsOn.Watermark(), pack.ResultSha256, verdicts);
    }

    /// <summary>The verdicts that differ from those of <paramref name="before"/>, the study's own first. None where the file or our rules changed
    /// since, which is no doing of the data; none where it was not known before.</summary>
    public IReadOnlyList<FieldChange> Since(StudyFindings? before)
    {
        if (before is null || before.StudySha256 != StudySha256 || before.Rules != Rules) return [];
        return
        [
            .. Verdicts.Where(now => before.Verdicts.GetValueOrDefault(now.Key) is { } then && then != now.Value && !Unknown.Contains(then, StringComparer.Ordinal))
                .OrderBy(now => now.Key == Verdict ? 0 : 1).ThenByDescending(now => now.Key, StringComparer.Ordinal)
                .Select(now => new FieldChange(now.Key, Many: false, [before.Verdicts[now.Key]], [now.Value])),
        ];
    }

    private static string Word(Enum word) => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());
}
