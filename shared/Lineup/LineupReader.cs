using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Lineup;

/// <summary>Reads what a line-up needs: the lists' catalogues, the country's timeline or, to count targets, the linkage, and one range for
/// each series.</summary>
public sealed class LineupReader(
    KnownLists lists, TimelineCache timelines, KnownLinkages linkages, IndicatorResolver indicators)
{
    /// <summary>Fixes what line-ups of several countries are to be read from.</summary>
    /// <param name="asked">Every list that they ask for or name.</param>
    /// <param name="knownAt">The time whose knowledge is asked for; null for now.</param>
    /// <param name="byTarget">Whether it matters which records name one target.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<LineupBasis> FixAsync(
        IReadOnlyList<ListId> asked, DateTimeOffset? knownAt, bool byTarget, CancellationToken cancellationToken) => new(
            await lists.FixAsync(asked, knownAt, cancellationToken),
            knownAt is null ? null : await lists.KnowledgeBeginsAsync(asked, cancellationToken),
            byTarget ? await linkages.FixAsync(knownAt, cancellationToken) : null);

    public async Task<CountryLineup> ReadAsync(LineupQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var basis = await FixAsync(question.Lists, question.KnownAt, question.Count == LineupUnit.Targets, cancellationToken);
        return await ReadAsync(question, basis, cancellationToken);
    }

    /// <param name="question">What is asked.</param>
    /// <param name="basis">What was fixed: the question's lists and, where it counts targets, the linkage.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<CountryLineup> ReadAsync(LineupQuestion question, LineupBasis basis, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(basis);
        LineupList[] states = [.. question.Lists.Select(basis.StateOf)];
        CommittedList[] asked = [.. basis.Lists.Where(list => question.Lists.Contains(list.Catalogue.List))];
        var linkage = question.Count == LineupUnit.Targets ? basis.Linkage : null;
        var listings = linkage is not null || question.Mode == LineupMode.Cumulative
            ? Listings.Of(question.Country, asked, question.Records)
            : [];
        var events = linkage is null
            ? await EntriesAsync(question, asked, cancellationToken)
            : new TargetEvents(question.Country, listings, linkage.Linkage, question.AsOf).All();
        var inForce = question.Mode == LineupMode.Cumulative
            ? new InForce(states, listings, linkage is null ? record => record : linkage.Linkage.IdOf, question.AsOf)
            : null;
        return new LineupBuilder(question, states, await SeriesAsync(question, cancellationToken), linkage?.Run?.CommittedAt).Build(events, inForce);
    }

    private async Task<IEnumerable<CountedEvent>> EntriesAsync(
        LineupQuestion question, IReadOnlyList<CommittedList> asked, CancellationToken cancellationToken)
    {
        var byId = asked.ToDictionary(list => list.Catalogue.List);
        var events = await timelines.GetAsync(question.Country, asked, cancellationToken);
        return events.Where(one => question.Records.Has(byId[one.Id.List].Catalogue, one.Entry) && WasListed(one)).Select(CountedEvent.Of);

        bool WasListed(TimelineEvent one) => question.AsOf is not { } day || new FoundDesignation(byId[one.Id.List], one.Entry).WasListedOn(day);
    }

    private async Task<IReadOnlyList<LineupSeries>> SeriesAsync(LineupQuestion question, CancellationToken cancellationToken)
    {
        var codes = question.Indicators
            ?? [.. (await indicators.OfCountryAsync(question.Country, cancellationToken)).Select(facts => facts.Indicator.Code)];
        var held = await Task.WhenAll(codes.Select(code => indicators.ResolveAsync(question.Country, code, cancellationToken)));
        // Every state that the publisher gave out by that day.
        Vintage? vintage = question.KnownAt is { } time ? new(DateOnly.FromDateTime(time.UtcDateTime), int.MaxValue) : null;
        return [.. held.Select(series => LineupSeries.Of(series, vintage, question.Range.Interval, question.Forecasts))];
    }
}
