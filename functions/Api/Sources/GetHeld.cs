using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Ingestion.Holding;

namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Lists what a held snapshot would change.</summary>
public sealed class GetHeld(RefreshRound round, SourceStates states, HeldPreviews previews)
{
    [Function(nameof(GetHeld))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/sources/{id}/held")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var (kinds, limit, cursor) = (query.AnyOf<ListChangeKind>("kind"), query.Limit(), query.Cursor<HeldCursor>());
            if (query.Problem() is { } problem) return problem;
            if (await round.FindAsync(id, cancellationToken) is not { } source) return Problem.NotFound(await round.UnknownAsync(id, cancellationToken));
            if ((await states.GetAsync(id, source.Kind, cancellationToken)).Held is not { } held) return Problem.NotFound("Nothing is held.");
            if (cursor is not null && cursor.Preview != held.Preview) return Problem.InvalidParameter("'cursor' is of a snapshot that is held no more.");

            IReadOnlyList<ListChange> all = held.Preview is { } preview ? await previews.LoadAsync(preview, cancellationToken) : [];
            ListChange[] asked = [.. all.Where(change => kinds.Count == 0 || kinds.Contains(change.Kind))];
            return Answer.Page(request, PageOf(asked, held.Preview, cursor?.After ?? 0, limit));
        });

    private static Page<HeldChangeShape> PageOf(ListChange[] changes, string? preview, int after, int limit)
    {
        var page = changes.Skip(after).Take(limit).Select(HeldChangeShape.Of).ToArray();
        var next = after + page.Length < changes.Length ? Cursor.Write(new HeldCursor(preview, after + page.Length)) : null;
        return new(page, next, changes.Length);
    }
}
