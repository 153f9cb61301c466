namespace SanctionsTracker.Lineup;

/// <summary>A named stretch of a line-up: a war, a government, the years of an agreement.</summary>
/// <param name="Name">Its name, as the asker gives it.</param>
/// <param name="Range">Its periods, which lie in the line-up's.</param>
public sealed record Era(string Name, PeriodRange Range);
