namespace SanctionsTracker.Lineup.Associations;

/// <summary>The periods that were used: from the first in which the indicator has a value to the last.</summary>
/// <param name="From">The first; null where the indicator has no value at all.</param>
/// <param name="To">The last.</param>
/// <param name="Periods">How many there are.</param>
/// <param name="Missing">In how many of them the indicator has no value.</param>
/// <param name="BeforeFirstEvent">How many lie before the first period with an event; all where there is no event.</param>
/// <param name="Events">How many events lie in them.</param>
public sealed record AssociationWindow(Period? From, Period? To, int Periods, int Missing, int BeforeFirstEvent, double Events);
