namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>What a measure may look at.</summary>
/// <param name="Series">For each series of the study, by its id, the values of one source and vintage.</param>
/// <param name="Events">How many events there were in a span: of <c>designations</c>, <c>removals</c> or a set by its id, of some kinds or,
/// where none are named, all; null where that is not known.</param>
public sealed record Evidence(IReadOnlyDictionary<string, SeriesValues> Series, Func<string, IReadOnlyList<string>, PeriodRange, int?> Events)
{
    public SeriesValues Of(string series) => Series.GetValueOrDefault(series) ?? SeriesValues.None;
}
