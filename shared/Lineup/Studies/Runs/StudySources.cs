using SanctionsTracker.Events;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup.Studies.Claims;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>Reads what a study stands on: one range for each series, and one line-up for the lists' events.</summary>
public sealed class StudySources(
    IndicatorResolver indicators, LineupReader lineups, KnownLists known, CommittedLists lists, EventSetStore sets)
{
    public async Task<StudyMaterial> ReadAsync(Study study, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(study);
        var variants = new List<SeriesVariant>();
        var series = new List<StandsOnSeries>();
        foreach (var one in study.Series)
        {
            foreach (var choice in one.Choices)
            {
                var found = await VariantsAsync(study, one, choice, cancellationToken);
                variants.AddRange(found);
                series.Add(new(
                    one.Id, one.Country, choice.Code, found.FirstOrDefault()?.Source, found.FirstOrDefault()?.Licence, found.FirstOrDefault()?.Vintage,
                    found.FirstOrDefault()?.Sha256));
            }
        }

        var range = study.Span(Newest(study, variants));
        var (events, uploaded) = await EventsAsync(study, cancellationToken);
        var (counts, standing) = await ListEventsAsync(study, range, cancellationToken);
        return new(study, range, variants, events, counts, new(study.Sha256, standing, series, uploaded));
    }

    private async Task<SeriesVariant[]> VariantsAsync(Study study, StudySeries series, SeriesChoice choice, CancellationToken cancellationToken)
    {
        var resolved = await indicators.ResolveAsync(series.Country, choice.Code, cancellationToken);
        if (resolved.Series is { } held) return [.. SeriesVariant.Of(series, choice, held, study.Interval)];
        return choice.Figures is { } figures ? [SeriesVariant.Of(series, choice, figures, study.Sha256)] : [];
    }

    private async Task<(Dictionary<string, IReadOnlyList<StudyEvent>> Events, IReadOnlyList<StandsOnEventSet> Uploaded)> EventsAsync(
        Study study, CancellationToken cancellationToken)
    {
        var events = study.EventSets.Where(set => set.Uploaded is null).ToDictionary(set => set.Id, set => set.Events, StringComparer.Ordinal);
        var uploaded = new List<StandsOnEventSet>();
        foreach (var set in study.EventSets)
        {
            if (set.Uploaded is not { } id) continue;
            var held = await sets.LoadAsync(id, cancellationToken);
            uploaded.Add(new(id.Value, held?.Facts.ContentSha256));
            if (held is not null) events[set.Id] = [.. held.Of(study.Country).Select(one => Of(one, held.Facts))];
        }

        return (events, uploaded);
    }

    private static StudyEvent Of(DatedEvent told, EventSetFacts set) =>
        new(told.Date, told.Kind ?? "", told.Title, set.Source ?? set.Name, Uri.TryCreate(told.Url, UriKind.Absolute, out var url) ? url : null);

    // Without any value the study looks at what its file names alone.
    private static Period Newest(Study study, IReadOnlyList<SeriesVariant> variants)
    {
        Period[] known = [.. variants.SelectMany(variant => variant.Values.All.Keys)];
        return known.Length > 0
            ? known.Max()
            : study.Graphs.Select(graph => graph.To).Concat(study.Tests.Select(test => test.From))
                .Concat(study.Claims.SelectMany(claim => claim.Measure?.Periods ?? [])).DefaultIfEmpty(Period.Containing(study.Interval, new DateOnly(2000, 1, 1))).Max();
    }

    private async Task<(Dictionary<string, IReadOnlyList<int?>> Counts, IReadOnlyList<StandsOnList> Lists)> ListEventsAsync(
        Study study, PeriodRange range, CancellationToken cancellationToken)
    {
        if (!CountsListEvents(study)) return ([], []);
        var question = new LineupQuestion(study.Country, range, known.All) { Indicators = [], EventsPerPeriod = 0 };
        var lineup = await lineups.ReadAsync(question, cancellationToken);
        var counts = new Dictionary<string, IReadOnlyList<int?>>(StringComparer.Ordinal)
        {
            ["designations"] = [.. lineup.Periods.Select(period => period.Designations?.Total)],
            ["removals"] = [.. lineup.Periods.Select(period => period.Removals?.Total)],
        };
        var standing = new List<StandsOnList>();
        foreach (var list in lineup.Lists.Where(list => list.IsKnown()))
        {
            var commits = await lists.CommitsAsync(list.List, cancellationToken);
            var read = commits.Last(commit => commit.CommittedAt <= list.CommittedAt);
            standing.Add(new(list.List, read.Number, list.SnapshotDate, read.SnapshotSha256));
        }

        return (counts, standing);
    }

    private static bool CountsListEvents(Study study) =>
        study.Tests.Any(test => IsOfLists(test.Events)) || study.Claims.Any(claim => claim.Measure is EventsIn { Events: var events } && IsOfLists(events));

    private static bool IsOfLists(string events) => events is "designations" or "removals";
}
