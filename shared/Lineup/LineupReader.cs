using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Events;
using SanctionsTracker.Indicators;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Lineup;

/// <summary>Reads what a line-up needs: the lists' catalogues, the country's timeline or, to count targets, the linkage, and one range for
/// each series.</summary>
public sealed class LineupReader(
    KnownLists lists,
    EntryEvents entries,
    CountryListings countryListings,
    KnownLinkages linkages,
    EventSetStore sets,
    LineupNewsReader news,
    IndicatorResolver indicators)
{
    /// <summary>Fixes what line-ups of several countries are to be read from.</summary>
    /// <param name="asked">Every list that they ask for or name.</param>
    /// <param name="knownAt">The time whose knowledge is asked for; null for now.</param>
    /// <param name="byTarget">Whether it matters which records name one target.</param>
    /// <param name="own">Every own set of events that they ask for or name.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<LineupBasis> FixAsync(
        IReadOnlyList<ListId> asked, DateTimeOffset? knownAt, bool byTarget, IReadOnlyList<EventSetId> own, CancellationToken cancellationToken) => new(
            await lists.FixAsync(asked, knownAt, cancellationToken),
            knownAt is null ? null : await lists.KnowledgeBeginsAsync(asked, cancellationToken),
            byTarget ? await linkages.FixAsync(knownAt, cancellationToken) : null)
        {
            Sets = await SetsAsync(own, knownAt, cancellationToken),
        };

    public async Task<CountryLineup> ReadAsync(LineupQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var basis = await FixAsync(question.Lists, question.KnownAt, question.Count == LineupUnit.Targets, question.Sets, cancellationToken);
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
            ? await countryListings.GetAsync(question.Country, asked, question.Records, cancellationToken)
            : [];
        var events = linkage is null
            ? await EntriesAsync(question, asked, cancellationToken)
            : new TargetEvents(question.Country, listings, linkage.Linkage, question.AsOf).All();
        var inForce = question.Mode == LineupMode.Cumulative
            ? new InForce(states, listings, linkage is null ? record => record : linkage.Linkage.IdOf, question.AsOf)
            : null;
        return new LineupBuilder(question, states, await SeriesAsync(question, cancellationToken), linkage?.Run?.CommittedAt)
            .Build(events, inForce, LineupIncidents.Of(question.Country, question.Sets, basis.Sets), await news.ReadAsync(question, cancellationToken));
    }

    private async Task<IReadOnlyDictionary<EventSetId, EventSet?>> SetsAsync(
        IReadOnlyList<EventSetId> own, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var known = new Dictionary<EventSetId, EventSet?>();
        foreach (var id in own)
        {
            var set = knownAt is { } time ? await sets.LoadAsync(id, time, cancellationToken) : await sets.LoadAsync(id, cancellationToken);
            // Of a set that was made later nothing was known, which is not an unknown name.
            if (set is not null || (knownAt is not null && await sets.LoadAsync(id, cancellationToken) is not null)) known[id] = set;
        }

        return known;
    }

    private async Task<IEnumerable<CountedEvent>> EntriesAsync(
        LineupQuestion question, IReadOnlyList<CommittedList> asked, CancellationToken cancellationToken)
    {
        var events = await entries.GetAsync(question.Country, asked, cancellationToken);
        if (question is { AsOf: null } && question.Records == LineupRecords.All) return events;
        var byId = asked.ToDictionary(list => list.Catalogue.List);
        return events.Where(one => IsAskedFor(byId[one.Event.Id.List], one.Event.Entry));

        bool IsAskedFor(CommittedList list, CatalogueEntry entry) =>
            question.Records.Has(list.Catalogue, entry) && (question.AsOf is not { } day || new FoundDesignation(list, entry).WasListedOn(day));
    }

    private async Task<IReadOnlyList<LineupSeries>> SeriesAsync(LineupQuestion question, CancellationToken cancellationToken)
    {
        var codes = question.Indicators
            ?? [.. (await indicators.OfCountryAsync(question.Country, cancellationToken)).Select(facts => facts.Indicator.Code)];
        var like = IndicatorPeriod.Parse(question.Range.From.ToString());
        var held = await Task.WhenAll(codes.Select(code => indicators.ResolveAsync(question.Country, code, like, cancellationToken)));
        // Every state that the publisher gave out by that day.
        Vintage? vintage = question.KnownAt is { } time ? new(DateOnly.FromDateTime(time.UtcDateTime), int.MaxValue) : null;
        return [.. held.Select(series => LineupSeries.Of(series, vintage, question.Range.Interval, question.Forecasts))];
    }
}
