using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Telemetry;

namespace SanctionsTracker.Fetching;

/// <summary>Fetches over HTTP: waits its turn, asks, follows, checks what comes and streams it into the archive.</summary>
internal sealed partial class HttpFetcher(
    IHttpClientFactory clients,
    IArchive archive,
    HostGates gates,
    AddressPolicy policy,
    FetchMetrics metrics,
    IOptions<FetchingOptions> options,
    TimeProvider time,
    ILogger<HttpFetcher> logger) : IFetcher
{
    public const string ClientName = "fetching";
    public const string PublicClientName = "fetching-public";

    public async Task<FetchResult> FetchAsync(FetchRequest request, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var turn = await gates.EnterAsync(request.Address, cancellationToken);
        using var deadline = new FetchDeadline(options.Value, time, cancellationToken);
        using var span = SourceTelemetry.Activities.StartActivity("fetch");
        span?.SetTag("source", request.SourceId).SetTag("address", ShownAddress.Of(request.Address));
        var started = time.GetTimestamp();
        var result = await TryAsync(request, progress, deadline, cancellationToken);
        metrics.Fetched(request.SourceId, result, time.GetElapsedTime(started));
        FetchMetrics.Describe(span, result);
        Log(request, result);
        return result;
    }

    private async Task<FetchResult> TryAsync(
        FetchRequest request, IProgress<long>? progress, FetchDeadline deadline, CancellationToken cancellationToken)
    {
        try
        {
            return await AskAsync(request, progress, deadline);
        }
        catch (FetchFailedException failure)
        {
            return new FetchResult.Failed(failure.Message, failure.RetryAfter, failure.Status);
        }
        catch (OperationCanceledException) when (deadline.Token.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new FetchResult.Failed(deadline.Explain(request.Address));
        }
        catch (Exception exception) when (NetworkErrors.Knows(exception))
        {
            return NetworkErrors.Of(exception, request.Address, time.GetUtcNow());
        }
    }

    // The client's retries end where the answer begins; content that breaks off later is asked for again from here.
    private async Task<FetchResult> AskAsync(FetchRequest request, IProgress<long>? progress, FetchDeadline deadline)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AskOnceAsync(request, progress, deadline);
            }
            catch (FetchFailedException failure) when (failure.BrokeOff && attempt < options.Value.DownloadAttempts)
            {
                LogAgain(request.SourceId, failure.Message);
                await Task.Delay(options.Value.RetryDelay, time, deadline.Token);
            }
        }
    }

    private async Task<FetchResult> AskOnceAsync(FetchRequest request, IProgress<long>? progress, FetchDeadline deadline)
    {
        using var client = clients.CreateClient(request.PublicOnly ? PublicClientName : ClientName);
        var redirects = new Redirects(client, request, options.Value.MaximumRedirects) { Refusal = address => Refusal(request, address) };
        using var response = await redirects.FollowAsync(deadline.Token);
        var facts = AnswerFacts.Of(response, redirects, time.GetUtcNow());
        if (response.StatusCode is HttpStatusCode.NotModified && (request.ETag ?? (object?)request.LastModified) is not null)
            return new FetchResult.NotModified { Facts = facts };
        if (AnswerErrors.Of(response, request, options.Value.UserAgent) is { } error)
            throw new FetchFailedException(error) { RetryAfter = RetryAfter.Of(response, time.GetUtcNow()), Status = response.StatusCode };
        return await StoreAsync(request, response, facts, progress, deadline);
    }

    // The owner may keep a publisher's content on a machine of theirs; a publisher must not lead us to one.
    private string? Refusal(FetchRequest request, Uri address)
    {
        if (policy.Allows(address)) return null;
        if (request.PublicOnly && address == request.Address) return "is no address on the public internet, and is not asked.";
        return request.PublicOnly || (address != request.Address && policy.Allows(request.Address))
            ? "is no address on the public internet, and a redirect to it is not followed."
            : null;
    }

    private async Task<FetchResult> StoreAsync(
        FetchRequest request, HttpResponseMessage response, AnswerFacts facts, IProgress<long>? progress, FetchDeadline deadline)
    {
        var fetchedAt = time.GetUtcNow();
        await using var content = await response.Content.ReadAsStreamAsync(deadline.Token);
        await using var body = new BodyStream(content, request, progress, deadline);
        if (ContentCheck.Fault((await body.PeekAsync()).Span, request.ExpectedContent) is { } fault)
            throw new FetchFailedException($"{ShownAddress.Of(request.Address)} answered {fault}.");

        try
        {
            var stored = await archive.StoreAsync(body, deadline.Token);
            return new FetchResult.Fetched(
                stored.Sha256, stored.Length, ETag(response), response.Content.Headers.LastModified, fetchedAt)
            { Facts = facts };
        }
        catch (IOException) when (body.Failure is not null)
        {
            throw body.Failure;
        }
    }

    // As written: a validator that is not well-formed still serves when it is sent back unchanged.
    private static string? ETag(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("ETag", out var values) ? values.ToString() : null;

    private void Log(FetchRequest request, FetchResult result)
    {
        var address = ShownAddress.Of(request.Address);
        switch (result)
        {
            case FetchResult.Fetched fetched:
                LogFetched(request.SourceId, fetched.Length, address, fetched.Sha256);
                break;
            case FetchResult.NotModified:
                LogNotModified(request.SourceId, address);
                break;
            case FetchResult.Failed failed:
                LogFailed(request.SourceId, failed.Error);
                break;
        }
    }

    [LoggerMessage(LogLevel.Information, "{Source}: fetched {Length} bytes from {Address}, SHA-256 {Sha256}")]
    private partial void LogFetched(string source, long length, string address, string sha256);

    [LoggerMessage(LogLevel.Information, "{Source}: not modified at {Address}")]
    private partial void LogNotModified(string source, string address);

    [LoggerMessage(LogLevel.Warning, "{Source}: {Error}")]
    private partial void LogFailed(string source, string error);

    [LoggerMessage(LogLevel.Warning, "{Source}: {Error} It is asked for again.")]
    private partial void LogAgain(string source, string error);
}
