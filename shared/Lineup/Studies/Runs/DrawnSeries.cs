namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>A series of a graph.</summary>
/// <param name="Series">The study's series.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Lines">The values: first of the source that was chosen, then of the others, to compare; none where nothing is held.</param>
/// <param name="Note">Why it is this source, or why there is none, in one sentence.</param>
public sealed record DrawnSeries(string Series, string Name, string Unit, IReadOnlyList<DrawnLine> Lines, string Note);
