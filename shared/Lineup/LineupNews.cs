using SanctionsTracker.News.Store;

namespace SanctionsTracker.Lineup;

/// <summary>The news that a line-up counts, laid over its periods. Pure. Of periods before the first feed begins nothing is known: there a
/// count is null, not 0.</summary>
public sealed class LineupNews
{
    /// <summary>Where no news were asked for.</summary>
    public static readonly LineupNews None = new(state: null, []);

    private readonly NewsEntry[] _news;

    /// <param name="state">What they were made from; null where no news were asked for.</param>
    /// <param name="news">The country's news, of any topic; those of one day stay in the order in which they come.</param>
    public LineupNews(LineupNewsState? state, IEnumerable<NewsEntry> news) => (State, _news) = (state,
    [
        .. news.Where(entry => state!.Topics.Count == 0 || state.Topics.Any(topic => entry.Topics.Contains(topic, StringComparer.Ordinal)))
            // The order of PartialDate.SortKey, without making the texts.
            .OrderBy(entry => (entry.Published.Date.Year, entry.Published.Date.Month ?? 0, entry.Published.Date.Day ?? 0)),
    ]);

    /// <summary>What they were made from; null where no news were asked for.</summary>
    public LineupNewsState? State { get; }

    /// <summary>In each period those that were published in it, in order of date; beside them those whose date is too coarse to say in which.</summary>
    public Aligned<NewsEntry> Over(PeriodRange range) => Alignment.Over(range, _news, one => one.Published.Date);

    /// <summary>How many these are; null where no news were asked for, or nothing is known of the period.</summary>
    public int? Count(Period period, IReadOnlyList<NewsEntry> own) => State?.Reaches(period) == true ? own.Count : null;

    /// <summary>How many were published up to the end of a period, a date that is partial counted from the last day that it can mean; null
    /// as in <see cref="Count"/>.</summary>
    public int? CountUpTo(Period period) => State?.Reaches(period) == true ? _news.Count(one => one.Published.Date.LastDay <= period.LastDay) : null;

    /// <summary>How many of those whose date is too coarse there are; null where no news were asked for, or none came yet.</summary>
    public int? CountCoarser(IReadOnlyList<NewsEntry> coarser) => State?.Begins is null ? null : coarser.Count;

    /// <summary>How many were published wholly in a range; null where no news were asked for, or nothing is known of all of it.</summary>
    public int? CountIn(PeriodRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return State?.Reaches(range.To) == true ? _news.Count(one => range.Covers(one.Published.Date)) : null;
    }
}
