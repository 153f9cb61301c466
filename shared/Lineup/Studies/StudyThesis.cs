namespace SanctionsTracker.Lineup.Studies;

/// <summary>What a study's text, or its author, holds to be so.</summary>
/// <param name="Says">The thesis, in our words.</param>
/// <param name="Expects">What the tests would show if it were so.</param>
public sealed record StudyThesis(string Says, ThesisExpectation Expects);
