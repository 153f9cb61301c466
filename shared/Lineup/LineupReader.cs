using SanctionsTracker.Indicators;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Lineup;

/// <summary>Reads what a line-up needs: the lists' catalogues, one range of the country's timeline or, to count targets, the linkage, and
/// one range for each series.</summary>
public sealed class LineupReader(KnownLists lists, Timeline timeline, KnownLinkages linkages, IndicatorStore indicators)
{
    public async Task<CountryLineup> ReadAsync(LineupQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var known = await lists.FixAsync(question.Lists, question.KnownAt, cancellationToken);
        var begins = question.KnownAt is null ? null : await lists.KnowledgeBeginsAsync(question.Lists, cancellationToken);
        var states = question.Lists.Select(id => LineupList.Of(
            id, known.FirstOrDefault(list => list.Catalogue.List == id), begins?.GetValueOrDefault(id.Value)));

        var series = await SeriesAsync(question, cancellationToken);
        if (question.Count == LineupUnit.Entries)
            return new LineupBuilder(question, [.. states], series).Build(await EntriesAsync(question, known, cancellationToken));

        var (linkage, run) = await linkages.FixAsync(question.KnownAt, cancellationToken);
        var events = new TargetEvents(question.Country, known, linkage, question.AsOf).All();
        return new LineupBuilder(question, [.. states], series, run?.CommittedAt).Build(events);
    }

    private async Task<IReadOnlyList<CountedEvent>> EntriesAsync(
        LineupQuestion question, IReadOnlyList<CommittedList> known, CancellationToken cancellationToken)
    {
        var events = timeline.ReadAsync(
            question.Country, question.Range.From.Year, question.Range.To.Year, known, cancellationToken);
        return await AsOf(question.AsOf, events, known).Select(CountedEvent.Of).ToListAsync(cancellationToken);
    }

    private static IAsyncEnumerable<TimelineEvent> AsOf(
        DateOnly? day, IAsyncEnumerable<TimelineEvent> events, IReadOnlyList<CommittedList> lists)
    {
        if (day is not { } asked) return events;
        var byId = lists.ToDictionary(list => list.Catalogue.List);
        return events.Where(one => new FoundDesignation(byId[one.Id.List], one.Entry).WasListedOn(asked));
    }

    private async Task<IReadOnlyList<LineupSeries>> SeriesAsync(LineupQuestion question, CancellationToken cancellationToken)
    {
        var codes = question.Indicators
            ?? [.. (await indicators.OfCountryAsync(question.Country, cancellationToken)).Select(facts => facts.Indicator.Code)];
        var held = await Task.WhenAll(codes.Select(code => indicators.LoadAsync(question.Country, code, cancellationToken)));
        // Every state that the publisher gave out by that day.
        Vintage? vintage = question.KnownAt is { } time ? new(DateOnly.FromDateTime(time.UtcDateTime), int.MaxValue) : null;
        return [.. codes.Zip(held, (code, series) => LineupSeries.Of(code, series, vintage, question.Range.Interval))];
    }
}
