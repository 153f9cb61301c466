namespace SanctionsTracker.Lineup.Associations;

/// <summary>How the indicator changed around periods with events, against the other periods. What cannot be computed is null.</summary>
/// <param name="Periods">How many periods before, and after, are averaged.</param>
/// <param name="Events">The periods with events around which that many periods have values on both sides.</param>
/// <param name="Placebos">The periods without events for which the same holds.</param>
/// <param name="EventChange">The mean change around events: the mean of the periods after less the mean of those before, in the indicator's unit.</param>
/// <param name="PlaceboChange">The same around periods without events.</param>
/// <param name="Effect">The first less the second.</param>
/// <param name="P">The share of all rotations of the event periods, the true one included, whose effect is at least as large.</param>
public sealed record EventWindow(
    int Periods, int Events, int Placebos, double? EventChange, double? PlaceboChange, double? Effect, double? P);
