using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Events;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

/// <summary>What a line-up is asked to show.</summary>
/// <param name="Country">The country.</param>
/// <param name="Range">The periods; each of them is answered.</param>
/// <param name="Lists">The lists whose events count.</param>
public sealed record LineupQuestion(CountryCode Country, PeriodRange Range, IReadOnlyList<ListId> Lists)
{
    /// <summary>The indicators, by code; null for all that are held for the country.</summary>
    public IReadOnlyList<IndicatorCode>? Indicators { get; init; }

    /// <summary>Whether values that their publisher forecast are shown among those that were measured.</summary>
    public bool Forecasts { get; init; }

    /// <summary>The kinds of events to count and show.</summary>
    public IReadOnlyList<TimelineKind> Kinds { get; init; } = Enum.GetValues<TimelineKind>();

    /// <summary>The own sets of events to count and show beside them.</summary>
    public IReadOnlyList<EventSetId> Sets { get; init; } = [];

    /// <summary>The news to count and show beside them; null for none.</summary>
    public LineupNewsQuestion? News { get; init; }

    /// <summary>What is counted.</summary>
    public LineupUnit Count { get; init; }

    /// <summary>Whether counts are of each period or run on.</summary>
    public LineupMode Mode { get; init; }

    /// <summary>Which records of the lists count.</summary>
    public LineupRecords Records { get; init; } = LineupRecords.All;

    /// <summary>Stretches of the range to sum up.</summary>
    public IReadOnlyList<Era> Eras { get; init; } = [];

    /// <summary>The periods before and after dates, which the range holds; null where none are asked for.</summary>
    public WindowQuestion? Window { get; init; }

    /// <summary>How many events of a period are shown at most; all are counted.</summary>
    public int EventsPerPeriod { get; init; } = 20;

    /// <summary>A day: only the events of entries that were listed on it are shown; null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The time whose knowledge is asked for; null for now.</summary>
    public DateTimeOffset? KnownAt { get; init; }
}
