using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Lineup.Studies.Files;
using SanctionsTracker.Lineup.Studies.Findings;

namespace SanctionsTracker.Functions.Api.Studies;

/// <summary>Lists the studies, with what they came to when they were last worked out.</summary>
public sealed class ListStudies(StudyLibrary library, StudyJournal journal)
{
    [Function(nameof(ListStudies))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/studies")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            if (query.Problem() is { } problem) return problem;

            var studies = new List<StudySummaryShape>();
            foreach (var file in await library.AllAsync(cancellationToken))
                studies.Add(StudySummaryShape.Of(file, (await journal.FindingsAsync(file.Id, cancellationToken)).Findings));
            return Answer.Page(request, new Page<StudySummaryShape>(studies, Total: studies.Count));
        });
}
