using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup.Studies;

/// <summary>Something that a study measures, with the series that can stand for it.</summary>
/// <param name="Id">How the rest of the study names it.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Unit">The unit that all its choices are brought to.</param>
/// <param name="Country">Whose series it is: the study's country, or another that it is compared with.</param>
/// <param name="Choices">The series that can stand for it, the best first.</param>
public sealed record StudySeries(string Id, string Name, string Unit, CountryCode Country, IReadOnlyList<SeriesChoice> Choices);
