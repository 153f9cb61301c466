using SanctionsTracker.Designations;
using SanctionsTracker.Lineup.Studies.Files;
using SanctionsTracker.Lineup.Studies.Findings;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A study in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; null, as what follows, where its file is wrong.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Country">The country that it is about.</param>
/// <param name="Verdict">What its tests supported when it was last worked out after a refresh; null before, or where it has none.</param>
/// <param name="ResultSha256">The digest of its results then.</param>
/// <param name="Tests">How many associations it measures.</param>
/// <param name="Claims">How many claims it checks.</param>
/// <param name="Faults">What is wrong with its file; none where it can be run.</param>
public sealed record StudySummaryShape(
    string Id, string? Title, string? Question, CountryCode? Country, string? Verdict, string? ResultSha256, int Tests, int Claims,
    IReadOnlyList<StudyFaultShape> Faults)
{
    public static StudySummaryShape Of(StudyFile file, StudyFindings? last) => new(
        file.Id, file.Study?.Title, file.Study?.Question, file.Study?.Country,
        last?.Verdicts.GetValueOrDefault("verdict"), last?.ResultSha256, file.Study?.Tests.Count ?? 0, file.Study?.Claims.Count ?? 0,
        [.. file.Faults.Select(StudyFaultShape.Of)]);
}
