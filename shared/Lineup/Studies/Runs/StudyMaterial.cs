namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>Everything that a study stands on, as it was read. What is worked out from it depends on nothing else.</summary>
/// <param name="Study">The study.</param>
/// <param name="Range">The periods that were read.</param>
/// <param name="Variants">What can stand for each series, in the study's order, of each source the newest vintage first.</param>
/// <param name="EventSets">The study's event sets with their events; one that was uploaded and is not there is missing.</param>
/// <param name="ListEvents">How many <c>designations</c> and <c>removals</c> each period has; null where no list is known.</param>
/// <param name="StandsOn">Where all this comes from.</param>
public sealed record StudyMaterial(
    Study Study,
    PeriodRange Range,
    IReadOnlyList<SeriesVariant> Variants,
    IReadOnlyDictionary<string, IReadOnlyList<StudyEvent>> EventSets,
    IReadOnlyDictionary<string, IReadOnlyList<int?>> ListEvents,
    StandsOn StandsOn)
{
    public IReadOnlyList<SeriesVariant> VariantsOf(string series) => [.. Variants.Where(variant => variant.Series == series)];

    public string NameOf(string series) => Study.Series.Single(one => one.Id == series).Name;

    /// <summary>How many events each period of a span has; null where that is not known of any of them. A date that is coarser than the periods
    /// falls in none.</summary>
    /// <param name="events">What is counted, as a test names it.</param>
    /// <param name="kinds">The kinds that count; empty for all.</param>
    /// <param name="span">The span.</param>
    public IReadOnlyList<int>? CountsOf(string events, IReadOnlyList<string> kinds, PeriodRange span)
    {
        ArgumentNullException.ThrowIfNull(span);
        if (ListEvents.TryGetValue(events, out var counts))
        {
            int?[] asked = [.. span.Periods.Select(period => Range.IndexOf(period) is { } place ? counts[place] : null)];
            return Array.TrueForAll(asked, count => count is not null) ? [.. asked.Select(count => count!.Value)] : null;
        }

        if (!EventSets.TryGetValue(events, out var set)) return null;
        var counted = set.Where(one => kinds.Count == 0 || kinds.Contains(one.Kind, StringComparer.Ordinal));
        return [.. Alignment.Over(span, counted, one => one.Date).ByPeriod.Select(period => period.Count)];
    }

    /// <summary>How many events a span has; null where that is not known. Of a set those whose date surely lies in it.</summary>
    public int? CountEvents(string events, IReadOnlyList<string> kinds, PeriodRange span) => CountsOf(events, kinds, span)?.Sum();

    /// <summary>What stands for a series over a span: the first source whose newest vintage has a value for every period; else the one with
    /// the most, of equals the first; null where none has any.</summary>
    public SeriesVariant? Choose(string series, PeriodRange span) => VariantsOf(series)
        .Where(variant => variant.IsNewest && variant.Values.CountIn(span) > 0)
        .OrderByDescending(variant => variant.Values.CountIn(span))
        .FirstOrDefault();
}
