namespace SanctionsTracker.Designations.Catalogues;

/// <summary>
/// In which snapshots a record stood, worked out one snapshot at a time and in any order of their dates: the answer depends
/// only on the set of snapshots. Sightings are in order of time and do not overlap.
/// </summary>
public static class Sightings
{
    /// <summary>The sighting that covers a day; null where the record did not stand in that snapshot.</summary>
    public static Sighting? Covering(this IReadOnlyList<Sighting> sightings, DateOnly day)
    {
        for (var i = sightings.Count - 1; i >= 0; i--)
        {
            if (sightings[i].Covers(day)) return sightings[i];
        }

        return null;
    }

    /// <summary>What was seen last on a day or before it. A publisher's listing date can lie before every snapshot: the first sighting
    /// then speaks for the days since.</summary>
    public static Sighting LastUpTo(this IReadOnlyList<Sighting> sightings, DateOnly day) =>
        sightings.LastOrDefault(sighting => sighting.First <= day) ?? sightings[0];

    /// <summary>The record stood in the snapshot of <paramref name="day"/> with this content.</summary>
    /// <param name="sightings">What was known so far.</param>
    /// <param name="dates">All snapshots, that of <paramref name="day"/> included.</param>
    /// <param name="day">The snapshot's date; what an earlier snapshot of the same day said is replaced.</param>
    /// <param name="content">The content seen; its dates are ignored. Its version is used only where no neighbouring snapshot
    /// has the same content.</param>
    public static IReadOnlyList<Sighting> Seen(
        this IReadOnlyList<Sighting> sightings, SnapshotDates dates, DateOnly day, Sighting content)
    {
        if (sightings.Covering(day)?.Hash == content.Hash) return sightings;

        var others = sightings.Unseen(dates, day);
        DateOnly? before = dates.Before(day)?.Date, after = dates.After(day)?.Date;
        DateOnly? last = after is null ? null : day;

        var earlier = others.FirstOrDefault(sighting => sighting.Last == before && before is not null && sighting.Hash == content.Hash);
        if (earlier is not null) return Replacing(others, earlier, earlier with { Last = last });

        var later = others.FirstOrDefault(sighting => sighting.First == after && sighting.Hash == content.Hash);
        if (later is not null) return Replacing(others, later, later with { First = day });

        return [.. others.Append(content with { First = day, Last = last }).OrderBy(sighting => sighting.First)];
    }

    /// <summary>The record did not stand in the snapshot of <paramref name="day"/>.</summary>
    public static IReadOnlyList<Sighting> Unseen(this IReadOnlyList<Sighting> sightings, SnapshotDates dates, DateOnly day)
    {
        var covering = sightings.Covering(day);
        if (covering is null) return sightings;

        var parts = new List<Sighting>();
        if (covering.First < day) parts.Add(covering with { Last = dates.Before(day)!.Value.Date });
        if (dates.After(day)?.Date is { } after && covering.Covers(after)) parts.Add(covering with { First = after });
        return [.. sightings.TakeWhile(sighting => sighting != covering), .. parts, .. sightings.SkipWhile(sighting => sighting != covering).Skip(1)];
    }

    /// <summary>A new mapper reads the snapshot of <paramref name="day"/> differently: the publisher's content did not change, so the
    /// whole stretch carries the new reading.</summary>
    /// <exception cref="InvalidOperationException">The record did not stand in that snapshot.</exception>
    public static IReadOnlyList<Sighting> Reread(this IReadOnlyList<Sighting> sightings, DateOnly day, Sighting content)
    {
        var covering = sightings.Covering(day) ?? throw new InvalidOperationException($"No sighting covers {day:yyyy-MM-dd}.");
        return Replacing(sightings, covering, content with { First = covering.First, Last = covering.Last });
    }

    /// <summary>The sightings with the digest of one's content.</summary>
    internal static IReadOnlyList<Sighting> With(this IReadOnlyList<Sighting> sightings, Sighting sighting, string content) =>
        Replacing(sightings, sighting, sighting with { Content = content });

    private static Sighting[] Replacing(IReadOnlyList<Sighting> sightings, Sighting old, Sighting now) =>
        [.. sightings.Select(sighting => sighting == old ? now : sighting)];
}
