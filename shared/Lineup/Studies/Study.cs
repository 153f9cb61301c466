using SanctionsTracker.Designations;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies;

/// <summary>A question that is asked again whenever the data change: which series and events it looks at, what it tests, and which
/// figures of a published text it checks. Written as a file (<c>docs/studies.md</c>).</summary>
/// <param name="Id">Its id, and its file's name without <c>.json</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Question">What it asks, in one sentence.</param>
/// <param name="Thesis">What is held to be so; null where the study only asks.</param>
/// <param name="Country">The country that it is about.</param>
/// <param name="Interval">The length of its periods.</param>
/// <param name="About">The text that it checks; null where it checks none.</param>
/// <param name="Series">What it looks at.</param>
/// <param name="Eras">Spans of time with a name.</param>
/// <param name="EventSets">Its own dated events.</param>
/// <param name="Graphs">What it shows.</param>
/// <param name="Tests">Which associations it measures.</param>
/// <param name="Claims">Which figures it checks.</param>
/// <param name="Caveats">What a reader must know beside the answer, a sentence each.</param>
public sealed record Study(
    string Id,
    string Title,
    string Question,
    StudyThesis? Thesis,
    CountryCode Country,
    Interval Interval,
    Publication? About,
    IReadOnlyList<StudySeries> Series,
    IReadOnlyList<StudyEra> Eras,
    IReadOnlyList<StudyEventSet> EventSets,
    IReadOnlyList<StudyGraph> Graphs,
    IReadOnlyList<StudyTest> Tests,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<string> Caveats)
{
    /// <summary>The SHA-256 of the file's bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The periods that anything of the study looks at; an end that a test leaves open is <paramref name="newest"/>.</summary>
    public PeriodRange Span(Period newest)
    {
        var ends = Graphs.SelectMany(graph => new[] { graph.From, graph.To })
            .Concat(Tests.SelectMany(test => new[] { test.From, test.To ?? newest }))
            .Concat(Claims.Select(claim => claim.Measure).OfType<Measure>().SelectMany(measure => measure.Periods))
            .Append(newest)
            .ToArray();
        return new PeriodRange(ends.Min(), ends.Max());
    }
}
