using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.Functions.Api.Actions;

/// <summary>Lists OFAC's dated actions, oldest first, with the records that they are about.</summary>
public sealed class ListActions(ActionStore store, ActionMatches matches)
{
    [Function(nameof(ListActions))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/actions")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var question = ActionsQuestion.Read(query);
            var (limit, cursor) = (query.Limit(), query.Cursor<ActionsCursor>());
            if (cursor is { After: null }) query.Reject("cursor", "is not one that this list gave out");
            if (query.Problem() is { } problem) return problem;

            return Answer.Page(request, await ReadAsync(question, limit, cursor?.After, cancellationToken));
        });

    private async Task<Page<ActionShape>> ReadAsync(
        ActionsQuestion question, int limit, string? after, CancellationToken cancellationToken)
    {
        var matcher = await matches.NowAsync(cancellationToken);
        var found = new List<ActionShape>();
        await foreach (var stored in store.ReadAsync(question.From, question.To, after, cancellationToken))
        {
            var action = ActionShape.Of(stored, matcher);
            if (!question.Matches(action)) continue;
            found.Add(action);
            if (found.Count > limit) break;
        }

        var page = found.Take(limit).ToArray();
        var next = found.Count > limit ? Cursor.Write(new ActionsCursor(ActionStore.KeyOf(page[^1].Date, page[^1].Id))) : null;
        return new(page, next);
    }
}
