namespace SanctionsTracker.Lineup.Studies;

/// <summary>An association that a study measures (<c>docs/statistics.md</c>).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Asks">What it asks, in one sentence.</param>
/// <param name="Series">The id of its series.</param>
/// <param name="Events">What is counted: <c>designations</c>, <c>removals</c>, or the id of a set of the study.</param>
/// <param name="Kinds">The kinds of events of a set that are counted; empty for all.</param>
/// <param name="From">The first period.</param>
/// <param name="To">The last period; null for the newest that has a value, so that each new year is taken in.</param>
/// <param name="Lags">From which lag to which, in periods; a positive one means that the events follow.</param>
/// <param name="Transform">What is done to both sides first, by its name over HTTP.</param>
/// <param name="Beside">Whether it is asked beside the study's question: then the study's verdict does not rest on it.</param>
public sealed record StudyTest(
    string Id, string Asks, string Series, string Events, IReadOnlyList<string> Kinds, Period From, Period? To, int Lags, string Transform,
    bool Beside);
