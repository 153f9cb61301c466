namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>A graph with its values.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="From">The first period.</param>
/// <param name="To">The last period.</param>
/// <param name="Series">Its series.</param>
/// <param name="Eras">The eras that it touches.</param>
/// <param name="Events">The events that may lie in its periods, in order of date.</param>
public sealed record DrawnGraph(
    string Id, string Title, Period From, Period To, IReadOnlyList<DrawnSeries> Series, IReadOnlyList<StudyEra> Eras, IReadOnlyList<StudyEvent> Events);
