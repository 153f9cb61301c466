using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Designations;

/// <summary>Lists designations: those that are listed, were on a day, changed since a time, as known now or then.</summary>
public sealed class SearchDesignations(KnownLists known, CommittedLists commits, DesignationRecords records)
{
    [Function(nameof(SearchDesignations))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/designations")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var question = DesignationQuestion.Read(query, known.All);
            if (query.Problem() is { } problem) return problem;
            if (await FixAsync(question, cancellationToken) is not { } lists)
                return Problem.InvalidParameter("'cursor' is not one that this list gave out.");

            return Answer.Page(request, await FindAsync(question, lists, cancellationToken));
        });

    private async Task<IReadOnlyList<CommittedList>?> FixAsync(DesignationQuestion question, CancellationToken cancellationToken) =>
        question.Cursor is { } cursor
            ? await known.FixAsync(cursor.Commits, cancellationToken)
            : await known.FixAsync(question.Lists, question.KnownAt, cancellationToken);

    private async Task<Page<DesignationShape>> FindAsync(
        DesignationQuestion question, IReadOnlyList<CommittedList> lists, CancellationToken cancellationToken)
    {
        var searched = new List<SearchedList>();
        foreach (var list in lists) searched.Add(new(list, await FirstVersionAsync(question, list, cancellationToken)));

        var found = DesignationSearch.Find(searched, question.Filter, question.Cursor?.Last, question.Limit);
        var page = await records.ReadAsync(found.Page, cancellationToken);
        var next = found.More ? Cursor.Write(DesignationCursor.After(found.Page[^1], lists)) : null;
        return new([.. page.Select(record => new DesignationShape(record))], next, found.Total)
        {
            KnowledgeBegins = question.KnownAt is null ? null : await known.KnowledgeBeginsAsync(question.Lists, cancellationToken),
        };
    }

    private async Task<int> FirstVersionAsync(DesignationQuestion question, CommittedList list, CancellationToken cancellationToken) =>
        question.ChangedSince is { } since ? await commits.FirstSinceAsync(list.Catalogue.List, since, cancellationToken) : 0;
}
