using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>Line-ups as they are asked for: what names stand for is still to be looked up in the lists.</summary>
/// <param name="Countries">The countries, in the order in which they were asked for.</param>
/// <param name="Interval">The length of the periods.</param>
/// <param name="Range">The periods; null where the window decides.</param>
/// <param name="Today">The period of today.</param>
internal sealed record AskedLineup(IReadOnlyList<CountryCode> Countries, Interval Interval, PeriodRange? Range, Period Today)
{
    /// <summary>The question of a country over a range, but for what is still to be looked up.</summary>
    public required Func<CountryCode, PeriodRange, LineupQuestion> Ask { get; init; }

    public required IReadOnlyList<ListId> Lists { get; init; }

    public DateTimeOffset? KnownAt { get; init; }

    public LineupUnit Count { get; init; }

    /// <summary>The only records to count; none for all.</summary>
    public IReadOnlyList<DesignationId> Designations { get; init; } = [];

    /// <summary>Records of the only targets to count; none for all.</summary>
    public IReadOnlyList<DesignationId> Targets { get; init; } = [];

    public IReadOnlyList<AskedEra> Eras { get; init; } = [];

    public AskedWindow? Window { get; init; }

    /// <summary>The own sets of events to count.</summary>
    public IReadOnlyList<EventSetId> Sets { get; init; } = [];

    /// <summary>Every own set that is asked for or named.</summary>
    public IReadOnlyList<EventSetId> AllSets => [.. Sets.Union(Window?.Sets ?? [])];

    /// <summary>Every list that is asked for or named.</summary>
    public IReadOnlyList<ListId> AllLists =>
        [.. Designations.Concat(Targets).Concat(Window?.Records ?? []).Select(record => record.List).Union(Lists).Order()];

    public bool NeedsLinkage => Count == LineupUnit.Targets || Targets.Count > 0;
}
