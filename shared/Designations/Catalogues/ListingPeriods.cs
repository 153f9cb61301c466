namespace SanctionsTracker.Designations.Catalogues;

/// <summary>
/// When a target was listed, from the snapshots that have it. A period is a run of consecutive snapshots with the record.
/// </summary>
/// <remarks>
/// It begins on the publisher's listing date where that lies after the snapshot before the run and not after the run's first,
/// else on the date of the run's first snapshot: a target that comes back keeps its old listing date, but was not listed in between.
/// It ends on the date of the first snapshot after the run.
/// </remarks>
public static class ListingPeriods
{
    public static IReadOnlyList<ListingPeriod> Of(IReadOnlyList<Sighting> sightings, SnapshotDates dates)
    {
        var periods = new List<ListingPeriod>();
        for (var i = 0; i < sightings.Count; i++)
        {
            var first = sightings[i];
            while (i + 1 < sightings.Count && Adjoin(sightings[i], sightings[i + 1], dates)) i++;
            periods.Add(Of(first, sightings[i].Last, dates));
        }

        return periods;
    }

    private static bool Adjoin(Sighting earlier, Sighting later, SnapshotDates dates) =>
        earlier.Last is { } last && dates.After(last)?.Date == later.First;

    private static ListingPeriod Of(Sighting first, DateOnly? last, SnapshotDates dates)
    {
        var listed = first.ListedOn?.FirstDay;
        var usable = listed <= first.First && (dates.Before(first.First) is not { } before || listed > before.Date);
        var from = usable ? first.ListedOn! : PartialDate.OfDay(first.First);
        var after = last is { } day ? dates.After(day) : null;
        return new ListingPeriod(from, after?.Date, usable ? "listed_on" : dates.On(first.First).Evidence, after?.Evidence);
    }
}
