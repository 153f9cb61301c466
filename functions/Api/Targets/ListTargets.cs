using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Targets;

/// <summary>Lists targets across the lists: who is on this list and not on that one, as known now or then.</summary>
public sealed class ListTargets(KnownLists known, KnownLinkages linkages)
{
    [Function(nameof(ListTargets))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/targets")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var question = TargetQuestion.Read(query, known.All);
            if (query.Problem() is { } problem) return problem;

            return await FixAsync(question, cancellationToken) is ({ } lists, { } linkage)
                ? Answer.Page(request, await FindAsync(question, lists, linkage, cancellationToken))
                : Problem.InvalidParameter("'cursor' is not one that this list gave out.");
        });

    private async Task<(IReadOnlyList<CommittedList>? Lists, KnownLinkage? Linkage)> FixAsync(
        TargetQuestion question, CancellationToken cancellationToken) => question.Cursor is { } cursor
            ? (await known.FixAsync(cursor.Commits, cancellationToken), await linkages.OfRunAsync(cursor.Run, cancellationToken))
            : (await known.FixAsync(known.All, question.KnownAt, cancellationToken), await linkages.FixAsync(question.KnownAt, cancellationToken));

    private async Task<Page<TargetSummaryShape>> FindAsync(
        TargetQuestion question, IReadOnlyList<CommittedList> lists, KnownLinkage linkage, CancellationToken cancellationToken)
    {
        var found = new KnownTargets(lists, linkage.Linkage).Find(question.Filter, question.Cursor?.Last, question.Limit);
        var next = found.More ? Cursor.Write(TargetCursor.After(found.Page[^1], lists, linkage.Run)) : null;
        return new([.. found.Page.Select(TargetSummaryShape.Of)], next, found.Total)
        {
            KnowledgeBegins = question.KnownAt is null ? null : await known.KnowledgeBeginsAsync(known.All, cancellationToken),
        };
    }
}
