using System.Text.Json.Serialization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup;

/// <summary>How many events there are, in all, by list and by who issued them.</summary>
/// <param name="Total">Of all lists that we know; null where we know none.</param>
/// <param name="ByList">Of every list that was asked for; null for one of which nothing is known, which is not 0. An event of several lists
/// on one day counts for each of them, and once in <paramref name="Total"/>.</param>
/// <param name="Unilateral">Of lists of one issuer alone; null where none of them is known or asked for.</param>
/// <param name="Multilateral">Of the United Nations' list; null where it is not known or asked for.</param>
public sealed record LineupCount(int? Total, IReadOnlyDictionary<ListId, int?> ByList, int? Unilateral, int? Multilateral)
{
    /// <summary>How many of the total are events of own sets; left out of the answer where that is not said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Incidents { get; init; }

    /// <summary>How many of the total are articles; left out of the answer where that is not said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? News { get; init; }

    /// <summary>Counts events, each given by its lists.</summary>
    public static LineupCount Of(IReadOnlyList<LineupList> lists, IEnumerable<CountedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var tally = new LineupTally(lists);
        foreach (var one in events) tally.Add(one.Lists);
        return tally.Count();
    }

    /// <summary>This count with events of own sets in its total; itself where there is no such count.</summary>
    public LineupCount And(IncidentCount? incidents) => incidents is null
        ? this
        : this with { Total = Total is null ? incidents.Total : Total + (incidents.Total ?? 0), Incidents = incidents.Total };

    /// <summary>This count with articles in its total; itself where there is no such count.</summary>
    public LineupCount AndNews(int? news) => news is null ? this : this with { Total = (Total ?? 0) + news, News = news };
}
