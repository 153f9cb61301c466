using System.Collections.Immutable;

namespace SanctionsTracker.Designations.Catalogues;

/// <summary>The dates of a list's known snapshots, oldest first, one per calendar day.</summary>
public sealed class SnapshotDates
{
    public static readonly SnapshotDates None = new([]);

    private readonly ImmutableArray<SnapshotDate> _dates;

    private SnapshotDates(ImmutableArray<SnapshotDate> dates) => _dates = dates;

    public IReadOnlyList<SnapshotDate> All => _dates;

    public DateOnly? Newest => _dates.IsEmpty ? null : _dates[^1].Date;

    /// <summary>Of several dates of one day the last counts.</summary>
    public static SnapshotDates Of(IEnumerable<SnapshotDate> dates)
    {
        var byDay = new SortedDictionary<DateOnly, SnapshotDate>();
        foreach (var date in dates) byDay[date.Date] = date;
        return new([.. byDay.Values]);
    }

    public SnapshotDates With(SnapshotDate date) => Of(_dates.Append(date));

    public bool Contains(DateOnly day) => IndexOf(day) >= 0;

    /// <summary>The snapshot before <paramref name="day"/>, itself excluded; null where there is none.</summary>
    public SnapshotDate? Before(DateOnly day)
    {
        var index = IndexOf(day);
        var before = (index >= 0 ? index : ~index) - 1;
        return before >= 0 ? _dates[before] : null;
    }

    /// <summary>The snapshot after <paramref name="day"/>, itself excluded; null where there is none.</summary>
    public SnapshotDate? After(DateOnly day)
    {
        var index = IndexOf(day);
        var after = index >= 0 ? index + 1 : ~index;
        return after < _dates.Length ? _dates[after] : null;
    }

    /// <summary>The snapshot of that very day.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public SnapshotDate On(DateOnly day)
    {
        var index = IndexOf(day);
        return index >= 0 ? _dates[index] : throw new ArgumentException($"There is no snapshot of {day:yyyy-MM-dd}.", nameof(day));
    }

    private int IndexOf(DateOnly day)
    {
        int low = 0, high = _dates.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _dates[middle].Date.CompareTo(day);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }
}
