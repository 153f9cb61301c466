namespace SanctionsTracker.Lineup;

/// <summary>Which news a line-up counts.</summary>
/// <param name="Topics">Topics of which one is enough; none for all news.</param>
public sealed record LineupNewsQuestion(IReadOnlyList<string> Topics);
