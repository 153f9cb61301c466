namespace SanctionsTracker.Lineup.Studies;

/// <summary>A graph: one or more series over some periods, with the events of those periods.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Series">The ids of its series.</param>
/// <param name="EventSets">The ids of the sets whose events are marked.</param>
/// <param name="From">The first period.</param>
/// <param name="To">The last period.</param>
public sealed record StudyGraph(
    string Id, string Title, IReadOnlyList<string> Series, IReadOnlyList<string> EventSets, Period From, Period To);
