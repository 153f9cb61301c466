using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Dashboard;

/// <summary>Sends a file of the dashboard.</summary>
/// <param name="File">The file.</param>
public sealed record DashboardResult(DashboardFile File) : IResult
{
    // Nothing but the app's own files and API; no script or style in the page; no text becomes markup (Trusted Types; core/trusted.js).
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var coding = ContentCoding.Accepted(httpContext.Request, File.Body.Length);
        return Sending.SendCodedAsync(httpContext, File.Body, File.MediaType, new(File.In(coding), coding), Policy);
    }
}
