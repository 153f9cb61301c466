using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup;

/// <summary>Lays dated things over periods.</summary>
public static class Alignment
{
    /// <summary>Puts each item into the period that its date lies in. A date that is coarser than the periods falls in none of them:
    /// to choose one would invent a date. What cannot lie in the range is left out.</summary>
    public static Aligned<T> Over<T>(PeriodRange range, IEnumerable<T> items, Func<T, PartialDate> dateOf)
    {
        ArgumentNullException.ThrowIfNull(range);
        var byPeriod = range.Periods.Select(_ => new List<T>()).ToArray();
        var coarser = new List<T>();
        foreach (var item in items)
        {
            var date = dateOf(item);
            if (!range.Touches(date)) continue;
            var home = Period.Containing(range.Interval, date) is { } period ? byPeriod[range.IndexOf(period)!.Value] : coarser;
            home.Add(item);
        }

        return new Aligned<T>(byPeriod, coarser);
    }
}
