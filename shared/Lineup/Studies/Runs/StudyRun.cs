using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>Works a study out. Pure: the same material gives the same answer.</summary>
public static class StudyRun
{
    /// <summary>Raised whenever the same material gives another answer than before, so that our own doing is not announced as a change of the
    /// data.</summary>
    public const int Rules = 1;

    public static StudyPack Of(StudyMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        var study = material.Study;
        var check = new ClaimCheck(material);
        DrawnGraph[] graphs = [.. study.Graphs.Select(graph => GraphRun.Of(material, graph))];
        var tests = TestRun.Of(material);
        CheckedClaim[] claims = [.. study.Claims.Select(check.Check)];
        var verdict = StudyVerdict.Of(tests);
        return new(
            study.Id, study.Title, study.Question, study.Thesis, study.Country, study.Interval, study.About,
            verdict,
            StudyStatement.Of(study, verdict, tests, claims),
            ResultDigest.Of(study.Id, verdict, graphs, tests, claims),
            graphs,
            study.Eras,
            [.. study.EventSets.Select(set => new TakenEventSet(set.Id, set.Name, InOrder(material.EventSets.GetValueOrDefault(set.Id))))],
            tests,
            Enum.GetValues<ClaimOutcome>().ToDictionary(outcome => outcome, outcome => claims.Count(claim => claim.Outcome == outcome)),
            claims,
            Caveats(study, tests),
            material.StandsOn);
    }

    // Those of single tests come once, after the study's own.
    private static string[] Caveats(Study study, IReadOnlyList<MeasuredTest> tests) =>
    [
        .. study.Caveats,
        .. tests.SelectMany(test => test.Association?.Caveats ?? []).CountBy(caveat => caveat, StringComparer.Ordinal)
            .Where(caveat => caveat.Value == tests.Count(test => test.Association is not null)).Select(caveat => caveat.Key),
    ];

    private static StudyEvent[]? InOrder(IReadOnlyList<StudyEvent>? events) =>
        events is null ? null : [.. events.OrderBy(one => one.Date.SortKey, StringComparer.Ordinal)];
}
