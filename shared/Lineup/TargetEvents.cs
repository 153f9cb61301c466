using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Lineup;

/// <summary>
/// The dated events of a country's targets, of which each counts once: a target is designated on the day on which the first of the lists
/// names it, and again where it comes back after it was on none; it is removed on the day from which it is on none. Pure.
/// </summary>
/// <param name="country">The country.</param>
/// <param name="listings">When the records that count for it were listed. Of a target only these are looked at, as where entries are
/// counted.</param>
/// <param name="linkage">Which records name one target.</param>
/// <param name="asOf">A day: only targets that any of the lists had on it; null for all.</param>
public sealed class TargetEvents(CountryCode country, IReadOnlyList<Listing> listings, Linkage linkage, DateOnly? asOf = null)
{
    /// <summary>All of them, in order of date.</summary>
    public IReadOnlyList<CountedEvent> All() =>
    [
        .. listings.GroupBy(listing => linkage.IdOf(listing.Id)).Where(WasListed).SelectMany(target => Of(target.Key, [.. target]))
            .OrderBy(one => OrderOf(one.Event.Date))
            .ThenBy(one => one.Event.Kind)
            .ThenBy(one => one.Event.Id, DesignationOrder.Instance),
    ];

    // The order of PartialDate.SortKey, without making the texts.
    private static int OrderOf(PartialDate date) => (date.Year * 10_000) + ((date.Month ?? 0) * 100) + (date.Day ?? 0);

    private bool WasListed(IEnumerable<Listing> target) => asOf is not { } day || target.Any(listing => listing.Covers(day));

    // From one list to the next on one day is no gap.
    private IEnumerable<CountedEvent> Of(DesignationId target, Listing[] listings)
    {
        Listing[] ordered = listings.Length == 1 ? listings : [.. listings.OrderBy(listing => listing.From)];
        for (var at = 0; at < ordered.Length;)
        {
            var (first, end, last) = (at, ordered[at].To, at);
            while (++last < ordered.Length && ordered[last].From <= end) end = ordered[last].To > end ? ordered[last].To : end;
            var stretch = ordered[first..last];
            yield return Of(TimelineKind.Designation, target, [.. stretch.Where(listing => listing.From == stretch[0].From)]);
            if (end < DateOnly.MaxValue) yield return Of(TimelineKind.Removal, target, [.. stretch.Where(listing => listing.To == end)]);
            at = last;
        }
    }

    private CountedEvent Of(TimelineKind kind, DesignationId target, Listing[] listings)
    {
        // Of several of one day the United Nations', which the others follow.
        var shown = listings.MinBy(listing => listing.Id, IssuerOrder.Instance)!;
        var (date, evidence) = kind == TimelineKind.Designation
            ? (shown.Period.From, shown.Period.FromEvidence)
            : (PartialDate.OfDay(shown.To), shown.Period.ToEvidence!);
        var told = new TimelineEvent(country, kind, date, evidence, shown.Id, shown.Entry);
        return new(told, [.. listings.Select(listing => listing.Id.List).Distinct().Order()], target);
    }
}
