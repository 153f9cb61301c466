using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Dashboard;

/// <summary>The dashboard's page and what it loads. Open to whoever asks: the files hold no data, these come from the API, with its keys.</summary>
public sealed class GetDashboard(DashboardFiles files)
{
    [Function(nameof(GetDashboard))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dashboard/{*path}")] HttpRequest request, string? path) =>
        // A page's address carries parameters of its own, which its script reads.
        Answer.To(request, _ => files.Find(path ?? "") is { } file
            ? new DashboardResult(file)
            : Problem.NotFound("The dashboard has no such file."));
}
