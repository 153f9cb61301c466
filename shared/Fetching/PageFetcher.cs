using System.Net;
using Microsoft.Extensions.Options;

namespace SanctionsTracker.Fetching;

/// <summary>Fetches pages that publishers' links lead to, and hands their bytes over: nothing is archived. Goes to the public internet alone,
/// whatever a name stands for and wherever a page redirects to, and to a machine that the owner named; one page at a time from a host.</summary>
public sealed class PageFetcher : IDisposable
{
    internal const string ClientName = "pages";

    // Connects to any machine: for those that the owner named.
    internal const string OwnersClientName = "owners-pages";

    private readonly IHttpClientFactory _clients;
    private readonly AddressPolicy _policy;
    private readonly FetchingOptions _options;
    private readonly TimeProvider _time;
    private readonly HostGates _gates;

    public PageFetcher(IHttpClientFactory clients, AddressPolicy policy, IOptions<FetchingOptions> options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_clients, _policy, _options, _time) = (clients, policy, options.Value, time);
        _gates = new HostGates(Options.Create(_options with { ConcurrencyPerHost = 1 }));
    }

    /// <summary>Never throws for what the other side does.</summary>
    public async Task<PageAnswer> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var turn = await _gates.EnterAsync(request.Address, cancellationToken);
        using var deadline = new FetchDeadline(_options with { TotalTimeout = request.Timeout }, _time, cancellationToken);
        try
        {
            return await AskAsync(request, deadline);
        }
        catch (FetchFailedException failure)
        {
            return new PageAnswer.None(failure.Message);
        }
        catch (OperationCanceledException) when (deadline.Token.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new PageAnswer.None(deadline.Explain(request.Address));
        }
        catch (Exception exception) when (NetworkErrors.Knows(exception))
        {
            return new PageAnswer.None(NetworkErrors.Of(exception, request.Address, _time.GetUtcNow()).Error);
        }
    }

    public void Dispose() => _gates.Dispose();

    private async Task<PageAnswer> AskAsync(PageRequest request, FetchDeadline deadline)
    {
        using var client = _clients.CreateClient(_policy.Allows(request.Address) ? ClientName : OwnersClientName);
        var asked = new FetchRequest(ClientName, request.Address, MaximumBytes: request.MaximumBytes);
        var redirects = new Redirects(client, asked, _options.MaximumRedirects)
        {
            Refusal = address => _policy.Allows(address, request.Named) ? request.Refusal(address) : "is no address on the public internet.",
        };
        using var response = await redirects.FollowAsync(deadline.Token);
        if (response.StatusCode is not HttpStatusCode.OK)
            return new PageAnswer.None($"{ShownAddress.Of(redirects.Address)} answered {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd() + ".", (int)response.StatusCode);
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        if (mediaType is not null && request.MediaTypes.Count > 0 && !request.MediaTypes.Contains(mediaType, StringComparer.OrdinalIgnoreCase))
            return new PageAnswer.None($"{ShownAddress.Of(redirects.Address)} answered {mediaType}, which is not read.");

        await using var content = await response.Content.ReadAsStreamAsync(deadline.Token);
        await using var body = new BodyStream(content, asked, progress: null, deadline);
        using var bytes = new MemoryStream();
        await body.CopyToAsync(bytes, deadline.Token);
        var facts = AnswerFacts.Of(response, redirects, _time.GetUtcNow());
        return new PageAnswer.Page(bytes.ToArray(), facts.Address, facts.ContentType);
    }
}
