using SanctionsTracker.Designations;
using SanctionsTracker.Lineup.Associations;
using SanctionsTracker.Lineup.Studies.Claims;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>A study with its answer: everything that is needed to judge it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Thesis">What is held to be so; null where it only asks.</param>
/// <param name="Country">The country.</param>
/// <param name="Interval">The length of its periods.</param>
/// <param name="About">The text that it checks; null for none.</param>
/// <param name="Verdict">What the tests support together; null where there are none.</param>
/// <param name="Statement">The verdict in plain sentences.</param>
/// <param name="ResultSha256">The digest of the results: equal where and only where the results are (<c>docs/studies.md</c> says of what).</param>
/// <param name="Graphs">Its graphs.</param>
/// <param name="Eras">Its eras.</param>
/// <param name="EventSets">Its events.</param>
/// <param name="Tests">Its tests.</param>
/// <param name="ClaimCounts">How many claims came out how.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Caveats">What a reader must know beside the answer.</param>
/// <param name="StandsOn">What it was worked out from.</param>
public sealed record StudyPack(
    string Id,
    string Title,
    string Question,
    StudyThesis? Thesis,
    CountryCode Country,
    Interval Interval,
    Publication? About,
    Verdict? Verdict,
    string Statement,
    string ResultSha256,
    IReadOnlyList<DrawnGraph> Graphs,
    IReadOnlyList<StudyEra> Eras,
    IReadOnlyList<TakenEventSet> EventSets,
    IReadOnlyList<MeasuredTest> Tests,
    IReadOnlyDictionary<ClaimOutcome, int> ClaimCounts,
    IReadOnlyList<CheckedClaim> Claims,
    IReadOnlyList<string> Caveats,
    StandsOn StandsOn);
