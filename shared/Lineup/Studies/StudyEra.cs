namespace SanctionsTracker.Lineup.Studies;

/// <summary>A span of time that a study gives a name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">Its first period.</param>
/// <param name="To">Its last period.</param>
public sealed record StudyEra(string Name, Period From, Period To);
