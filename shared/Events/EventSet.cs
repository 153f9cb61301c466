using SanctionsTracker.Designations;

namespace SanctionsTracker.Events;

/// <summary>A set of events as of one of its versions.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="Events">All its events, in order of <see cref="PartialDate.SortKey"/>, then of the upload's records.</param>
public sealed record EventSet(EventSetFacts Facts, IReadOnlyList<DatedEvent> Events)
{
    /// <summary>The events that concern a country, in order of date; none where the set has nothing of it.</summary>
    public IEnumerable<DatedEvent> Of(CountryCode country) => Events.Where(one => one.Countries.Contains(country));
}
