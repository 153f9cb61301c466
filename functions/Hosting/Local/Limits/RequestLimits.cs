using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Hosting.Local.Limits;

/// <summary>Refuses an asker that asks too much, or that guesses keys. In Azure the Functions host limits requests (host.json).</summary>
/// <remarks>Without a key this machine alone is answered, and it may ask what it likes.</remarks>
internal sealed class RequestLimits(ApiKey key, IOptions<LimitsOptions> options) : IDisposable
{
    private readonly AskerLimiter _requests = new(options.Value.RequestsPerMinute);
    private readonly AskerLimiter _wrongKeys = new(options.Value.WrongKeysPerMinute);

    /// <summary>Answers the request by <paramref name="next"/>, unless its asker is over a limit.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!key.IsSet)
        {
            await next(context);
            return;
        }

        var asker = Asker.Of(context.Connection.RemoteIpAddress);
        if (Refuses(context.Request, asker) is { } refusal)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        await next(context);
        if (WasWrong(context)) _wrongKeys.Take(asker);
    }

    public void Dispose()
    {
        _requests.Dispose();
        _wrongKeys.Dispose();
    }

    private ProblemHttpResult? Refuses(HttpRequest request, IPAddress asker)
    {
        if (_requests.Take(asker) is { } wait)
            return TooMany(request, wait, $"An address may make {options.Value.RequestsPerMinute} requests a minute (Limits:RequestsPerMinute).");

        // The right key too, else a guesser would learn it by its being let in.
        return (OffersKey(request) || OffersOwnerKey(request)) && _wrongKeys.Look(asker) is { } pause
            ? TooMany(request, pause, "Too many wrong keys came from this address. For a while none is looked at.")
            : null;
    }

    private static ProblemHttpResult TooMany(HttpRequest request, TimeSpan wait, string detail)
    {
        request.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problem.TooManyRequests(detail);
    }

    private static bool WasWrong(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status401Unauthorized => OffersKey(context.Request),
        StatusCodes.Status403Forbidden => OffersOwnerKey(context.Request),
        _ => false,
    };

    private static bool OffersKey(HttpRequest request) => request.Headers.ContainsKey(ApiKey.Header) || request.Query.ContainsKey(ApiKey.Parameter);

    private static bool OffersOwnerKey(HttpRequest request) => request.Headers.ContainsKey(OwnerKey.Header);
}
