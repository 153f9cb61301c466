namespace SanctionsTracker.Lineup.Studies;

/// <summary>Figures that a study brings along, for a series that no source gives us and that need not be uploaded then.</summary>
/// <param name="Source">Who published them, and where.</param>
/// <param name="Vintage">Of which state of the source they are, as the study writes it.</param>
/// <param name="Licence">The terms under which they are published.</param>
/// <param name="Values">By period, in the source's unit.</param>
public sealed record BroughtFigures(string Source, string Vintage, string Licence, IReadOnlyDictionary<Period, double> Values);
