namespace SanctionsTracker.Lineup.Studies;

/// <summary>What the tests of a study would show if its thesis were so. Written in snake_case.</summary>
public enum ThesisExpectation
{
    NoAssociation,
    Association,
}
