using System.Security.Cryptography;

namespace SanctionsTracker.Designations.Catalogues;

/// <summary>
/// Reads one snapshot against a list's catalogue, entry by entry, and keeps only what changes. Pure: the same catalogue,
/// snapshot and number give the same plan, so that an interrupted commit can be planned again.
/// </summary>
/// <param name="before">The catalogue that the commit builds on.</param>
/// <param name="unchanged">Snapshots since the catalogue's newest that changed nothing.</param>
/// <param name="commit">The commit's number.</param>
/// <param name="snapshot">The snapshot's date.</param>
/// <param name="reading">What reading it means.</param>
/// <param name="pack">Packs a designation into the document that a version row holds.</param>
public sealed class CommitPlanner(
    Catalogue before,
    IReadOnlyList<SnapshotDate> unchanged,
    int commit,
    SnapshotDate snapshot,
    SnapshotReading reading,
    Func<Designation, byte[]> pack)
{
    // Tells two readings of one record apart, nothing more: nobody gains by making two of them alike.
    private const int DigestBytes = 6;

    private readonly SnapshotDates _dates = SnapshotDates.Of([.. before.Snapshots.All, .. unchanged, snapshot]);
    private readonly Dictionary<string, CatalogueEntry> _entries = new(before.Entries.Count, StringComparer.Ordinal);
    private readonly List<PlannedVersion> _versions = [];
    private readonly List<PlannedMark> _marks = [];
    private readonly List<RejectedEntry> _rejected = [];
    private readonly bool _isKnown = before.Snapshots.Contains(snapshot.Date) || unchanged.Any(date => date.Date == snapshot.Date);
    private readonly SnapshotProfiler _profile = new();
    private int _observed;
    private int _duplicated;
    private bool _changesSightings;

    /// <summary>Versions to write so far.</summary>
    public int Changes => _versions.Count;

    private DateOnly Day => snapshot.Date;

    private bool IsNewest => _dates.Newest == Day;

    /// <summary>The snapshot has this record. An id that came before is a rejected entry.</summary>
    public void Observe(Designation designation, string element)
    {
        var id = designation.Id.Value;
        if (_entries.ContainsKey(id))
        {
            Reject(new RejectedEntry(id, "The id occurs twice; the first entry was used.", designation.Id));
            return;
        }

        _observed++;
        _profile.Count(designation);
        var old = before.Find(id);
        var hash = DesignationFields.HashOf(designation);
        var seen = new Sighting(Day, Last: null, hash, commit, designation.ListedOn);
        IReadOnlyList<Sighting> known = old?.Sightings ?? [];
        var sightings = _isKnown && reading == SnapshotReading.Again && known.Covering(Day) is { } covering
            ? ReadAgain(known, covering, seen, designation)
            : known.Seen(_dates, Day, seen);

        Place(old, (old ?? CatalogueEntry.Of(designation, hash, commit)) with { Sightings = sightings }, designation, element);
    }

    /// <summary>The snapshot has an entry that could not be used: what we hold of its record stands. Where its id came before it is counted
    /// as a duplicate, whoever found that out: readers know the ids of their file, and reject the second entry themselves.</summary>
    public void Reject(RejectedEntry entry)
    {
        _rejected.Add(entry);
        if (entry.Id is not { } id) return;
        if (_entries.ContainsKey(id.Value)) _duplicated++;
        else if (before.Find(id.Value) is { } old) Settle(old, old);
    }

    /// <summary>The end of the snapshot: records it did not have are absent.</summary>
    public CommitPlan Complete()
    {
        foreach (var entry in before.Entries)
        {
            if (!_entries.ContainsKey(entry.Id)) Miss(entry);
        }

        var after = new Catalogue(before.List, commit, _dates, _entries.Values);
        var marks = _marks.OrderBy(mark => mark.Mark.Country).ThenBy(mark => mark.Id, StringComparer.Ordinal).ToArray();
        return new CommitPlan(after, InOrder(_versions), marks, _rejected, _observed, _changesSightings, _profile.Of(_rejected.Count, _duplicated));
    }

    // One content stands for all snapshots of a stretch. So that reading all of them again ends the same way however often it is done, one
    // of them alone speaks for it: the newest for what is listed, the stretch's first for what is past.
    private IReadOnlyList<Sighting> ReadAgain(IReadOnlyList<Sighting> known, Sighting covering, Sighting seen, Designation designation)
    {
        var speaks = covering.Last is null ? IsNewest : covering.First == Day;
        return speaks && covering.Content != DigestOf(pack(designation)) ? known.Reread(Day, seen) : known;
    }

    private void Place(CatalogueEntry? old, CatalogueEntry now, Designation designation, string element)
    {
        var seen = now.Sightings.Covering(Day)!;
        var packed = seen.Version == commit ? pack(designation) : null;
        if (packed is not null)
        {
            now = now with { Sightings = now.Sightings.With(seen, DigestOf(packed)) };
            seen = now.Sightings.Covering(Day)!;
        }

        var isCurrent = seen == now.Sightings[^1];
        var returns = old is { IsListed: false } && now.IsListed;
        if (isCurrent && (seen.Version == commit || returns))
        {
            now = CatalogueEntry.Of(designation, seen.Hash, commit) with { Sightings = now.Sightings, Marks = now.Marks };
        }

        if (seen.Version == commit || returns)
        {
            _versions.Add(new PlannedVersion(now.Id, KindOf(old, returns, isCurrent), packed ?? pack(designation), element, old, isCurrent));
        }

        Settle(old, now);
    }

    private VersionKind KindOf(CatalogueEntry? old, bool returns, bool isCurrent) => reading switch
    {
        SnapshotReading.Again => VersionKind.Reread,
        SnapshotReading.Past when !IsNewest || !isCurrent => VersionKind.Backfilled,
        _ => old is null ? VersionKind.Added : returns ? VersionKind.Relisted : VersionKind.Amended,
    };

    private void Miss(CatalogueEntry old)
    {
        var now = old with { Sightings = old.Sightings.Unseen(_dates, Day) };
        if (old.IsListed && !now.IsListed)
        {
            now = now with { Version = commit };
            _versions.Add(new PlannedVersion(old.Id, VersionKind.Removed, Payload: null, Element: null, old, IsCurrent: true));
        }

        Settle(old, now);
    }

    // A record that the newest snapshot leaves as it was keeps its periods; one out of the past can move anyone's.
    private void Settle(CatalogueEntry? old, CatalogueEntry now)
    {
        var moved = old is null || !ReferenceEquals(old.Sightings, now.Sightings);
        _changesSightings |= moved;
        if (moved || !IsNewest || reading == SnapshotReading.Again) now = now with { Marks = Remark(old?.Marks ?? [], now) };
        _entries[now.Id] = now;
    }

    private IReadOnlyList<TimelineMark> Remark(IReadOnlyList<TimelineMark> old, CatalogueEntry now)
    {
        var periods = ListingPeriods.Of(now.Sightings, _dates);
        var wanted = TimelineMark.For(periods, now.Countries, commit);
        var gone = old.Where(mark => !wanted.Any(mark.IsSameEventAs)).ToArray();
        var kept = old.Except(gone).ToArray();
        var come = wanted.Where(mark => !kept.Any(mark.IsSameEventAs)).ToArray();
        if (gone.Length + come.Length == 0) return old;

        _marks.AddRange(gone.Select(mark => new PlannedMark(now.Id, mark, Closes: true, Evidence: null)));
        _marks.AddRange(come.Select(mark => new PlannedMark(now.Id, mark, Closes: false, EvidenceOf(mark, periods))));
        return [.. kept, .. come];
    }

    // Who leaves a place on a list goes before who takes it: a reader who knows both by the place's name ends up with the right one.
    private static PlannedVersion[] InOrder(IEnumerable<PlannedVersion> versions) => [.. versions.OrderBy(version => version.Kind != VersionKind.Removed)];

    private static string DigestOf(byte[] packed) => Convert.ToBase64String(SHA256.HashData(packed).AsSpan(0, DigestBytes));

    private static string EvidenceOf(TimelineMark mark, IReadOnlyList<ListingPeriod> periods) =>
        mark.Kind == TimelineKind.Designation
            ? periods.First(period => period.From.SortKey == mark.Date).FromEvidence
            : periods.First(period => period.To is { } to && PartialDate.OfDay(to).SortKey == mark.Date).ToEvidence!;
}
