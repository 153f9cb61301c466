using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

/// <summary>Reads what a line-up needs: the lists' catalogues, one range of the country's timeline, and one for each series.</summary>
public sealed class LineupReader(CommittedLists lists, Timeline timeline, IndicatorStore indicators)
{
    public async Task<CountryLineup> ReadAsync(LineupQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var states = new List<LineupList>();
        var known = new List<CommittedList>();
        foreach (var list in question.Lists)
        {
            var committed = await CommittedAsync(list, question.KnownAt, cancellationToken);
            states.Add(await StateAsync(list, committed, question.KnownAt, cancellationToken));
            if (committed is not null) known.Add(committed);
        }

        var series = await SeriesAsync(question, cancellationToken);
        var events = timeline.ReadAsync(
            question.Country, question.Range.From.Year, question.Range.To.Year, known, cancellationToken);
        return new LineupBuilder(question, states, series).Build(await events.ToListAsync(cancellationToken));
    }

    private Task<CommittedList?> CommittedAsync(ListId list, DateTimeOffset? knownAt, CancellationToken cancellationToken) =>
        knownAt is { } time ? lists.AtAsync(list, time, cancellationToken) : lists.NowAsync(list, cancellationToken);

    private async Task<LineupList> StateAsync(
        ListId list, CommittedList? committed, DateTimeOffset? knownAt, CancellationToken cancellationToken) => new(
        list,
        committed?.CommittedAt,
        committed?.Catalogue.Snapshots.Newest,
        knownAt is null ? null : await lists.KnowledgeBeginsAsync(list, cancellationToken));

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
