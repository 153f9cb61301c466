using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Lists what publishers changed, and what that changed in studies, in the order in which it became known here.</summary>
public sealed class GetChanges(KnownLists known, Journals journals, ChangeFeed feed)
{
    [Function(nameof(GetChanges))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/changes")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var question = ChangesQuestion.Read(query, known.All);
            var (since, limit, cursor) = (query.Time("since"), query.Limit(), query.Cursor<ChangesCursor>());
            if (cursor?.IsOf(question) == false) query.Reject("cursor", "is not one that this list gave out");
            if (query.Problem() is { } problem) return problem;

            var followed = cursor is null
                ? await BeginAsync(question, since, cancellationToken)
                : await GoOnAsync(cursor, cancellationToken);
            return followed is null
                ? Problem.InvalidParameter("'cursor' is not one that this list gave out.")
                : Answer.Page(request, await ReadAsync(followed, question.Filter, limit, cancellationToken));
        });

    private async Task<IReadOnlyList<FollowedJournal>> BeginAsync(
        ChangesQuestion question, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var followed = new List<FollowedJournal>();
        foreach (var head in await journals.NowAsync(question.Lists, question.Own, cancellationToken))
            followed.Add(await feed.FollowAsync(head, since, cancellationToken));
        return followed;
    }

    private async Task<IReadOnlyList<FollowedJournal>?> GoOnAsync(ChangesCursor cursor, CancellationToken cancellationToken)
    {
        var upto = cursor.Places.ToDictionary(place => place.Key, place => place.Value.Upto, StringComparer.Ordinal);
        if (await journals.AtAsync(upto, cancellationToken) is not { } heads) return null;

        var followed = new List<FollowedJournal>();
        foreach (var head in heads)
        {
            var place = cursor.Places[head.Name];
            followed.Add(await feed.FollowAsync(head, new JournalPosition(place.Commit, place.Sequence), cancellationToken));
        }

        return followed;
    }

    private async Task<Page<ChangeShape>> ReadAsync(
        IReadOnlyList<FollowedJournal> followed, ChangeFilter filter, int limit, CancellationToken cancellationToken)
    {
        var read = await feed.ReadAsync(followed, filter, cancellationToken).Take(limit + 1).ToArrayAsync(cancellationToken);
        var page = read.Take(limit).ToArray();
        var next = read.Length > limit ? Cursor.Write(ChangesCursor.After(followed, page)) : null;
        return new([.. page.Select(ChangeShape.Of)], next);
    }
}
