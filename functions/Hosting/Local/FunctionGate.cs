using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>What stands before our code, as the Functions host's key check does in Azure.</summary>
/// <remarks>Without a key the app serves this machine alone. A web page that the owner has open could still reach it, by a
/// name that it points at 127.0.0.1 or by posting across origins: both are refused.</remarks>
internal sealed class FunctionGate(ApiKey key)
{
    /// <summary>The answer to a request that may not pass; null for one that may.</summary>
    public IResult? Refuses(HttpRequest request, AuthorizationLevel level)
    {
        if (!key.IsSet) return RefusesForeign(request);
        if (level == AuthorizationLevel.Anonymous || key.IsIn(request)) return null;
        return Problem.Unauthorized("This needs the API key: header x-functions-key, or parameter code.");
    }

    private static ProblemHttpResult? RefusesForeign(HttpRequest request)
    {
        // Wherever the server listens: its settings can change while it runs.
        if (request.HttpContext.Connection.RemoteIpAddress is { } asker && !IPAddress.IsLoopback(asker))
            return Problem.Forbidden("Without Api:Key only this machine is answered.");

        if (!Loopback.IsName(request.Host.Host))
            return Problem.Forbidden($"Without Api:Key only this machine is answered, by 127.0.0.1 or localhost, not '{request.Host.Host}'.");

        var crossOrigin = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            && request.Headers.Origin is [{ Length: > 0 } origin, ..]
            && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        return crossOrigin ? Problem.Forbidden("A page of another origin may not write here.") : null;
    }
}
