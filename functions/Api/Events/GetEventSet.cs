using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>Answers the events of a set, as they are or as they were known earlier.</summary>
public sealed class GetEventSet(EventSetStore store)
{
    [Function(nameof(GetEventSet))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/events/{set}")] HttpRequest request,
        string set,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var (id, countries, knownAt) = (query.EventSetInPath(set), query.Countries(), query.Time("known_at"));
            var (from, to) = (query.Span("from"), query.Span("to"));
            var (limit, cursor) = (query.Limit(), query.Cursor<EventSetCursor>());
            if (from?.First > to?.Last) query.Reject("from", "must not lie after 'to'");
            if (query.Problem() is { } problem) return problem;

            if (await FixAsync(id!.Value, cursor, knownAt, cancellationToken) is not { } held) return NotThere(id.Value, knownAt);
            DatedEvent[] asked = [.. held.Events.Where(one => Matches(one, countries, from?.First, to?.Last))];
            return PageOf(request, held.Facts, asked, Math.Max(0, cursor?.After ?? 0), limit);
        });

    private Task<EventSet?> FixAsync(EventSetId id, EventSetCursor? cursor, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        if (cursor is not null) return store.LoadVersionAsync(id, cursor.Version, cancellationToken);
        return knownAt is { } time ? store.LoadAsync(id, time, cancellationToken) : store.LoadAsync(id, cancellationToken);
    }

    private static ProblemHttpResult NotThere(EventSetId id, DateTimeOffset? knownAt) => Problem.NotFound(knownAt is null
        ? $"There is no set '{id}'. /api/events lists those there are; PUT /api/events/{id} makes it."
        : $"There was no set '{id}' then.");

    // A date that may lie in the range is in it.
    private static bool Matches(DatedEvent one, IReadOnlyList<CountryCode> countries, DateOnly? from, DateOnly? to) =>
        (countries.Count == 0 || one.Countries.Any(countries.Contains)) && !(one.Date.LastDay < from) && !(one.Date.FirstDay > to);

    private static IResult PageOf(HttpRequest request, EventSetFacts facts, DatedEvent[] events, int after, int limit)
    {
        var page = events.Skip(after).Take(limit).ToArray();
        var next = after + page.Length < events.Length ? Cursor.Write(new EventSetCursor(facts.Version, after + page.Length)) : null;
        return Answer.Page(request, new EventSetPage(EventSetShape.Of(facts), page, next, events.Length), page, next);
    }
}
