using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>The newest changes for feed readers (Atom 1.0, RFC 4287).</summary>
public sealed class GetChangesFeed(KnownLists known, Journals journals, ChangeFeed feed)
{
    private const int Newest = 100;

    [Function(nameof(GetChangesFeed))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/changes.atom")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var question = ChangesQuestion.Read(query, known.All);
            if (query.Problem() is { } problem) return problem;

            var followed = new List<FollowedJournal>();
            foreach (var head in await journals.NowAsync(question.Lists, question.Own, cancellationToken))
                followed.Add(await feed.FollowAsync(head, since: null, cancellationToken));

            var newest = await feed.NewestAsync(followed, question.Filter, cancellationToken).Take(Newest).ToArrayAsync(cancellationToken);
            return new ContentResult(new AtomFeed(request).Write(newest, Updated(followed)), "application/atom+xml");
        });

    // Of a journal without changes the last commit; the feed must name a time, and one that stands still.
    private static DateTimeOffset Updated(IEnumerable<FollowedJournal> followed) =>
        followed.Select(one => one.Head.CommittedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
}
