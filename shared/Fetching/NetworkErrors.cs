using Polly.CircuitBreaker;
using Polly.Timeout;

namespace SanctionsTracker.Fetching;

/// <summary>Requests that got no answer, in words for the owner.</summary>
internal static class NetworkErrors
{
    public static bool Knows(Exception exception) =>
        exception is HttpRequestException or TimeoutRejectedException or BrokenCircuitException;

    public static FetchResult.Failed Of(Exception exception, Uri address, DateTimeOffset now) => exception switch
    {
        TimeoutRejectedException { Timeout: var timeout } => new(
            $"{ShownAddress.Of(address)} did not answer within {timeout.TotalSeconds:0.##} seconds."),
        BrokenCircuitException { RetryAfter: var wait } => new(
            $"{address.Authority} failed too often of late and is left alone for a while.", now + wait),
        HttpRequestException failure => new(Sentence(failure, address)),
        _ => throw new ArgumentOutOfRangeException(nameof(exception), exception, "No failure of the network."),
    };

    // The exceptions' own messages name host and port at most.
    private static string Sentence(HttpRequestException failure, Uri address) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError =>
            $"The name {address.Host} could not be found (DNS), or a name that it redirects to: {failure.Message}",
        HttpRequestError.ConnectionError => $"No connection to {address.Authority}: {failure.Message}",
        HttpRequestError.SecureConnectionError =>
            $"No secure connection to {address.Authority} (TLS): {(failure.InnerException ?? failure).Message}",
        _ => $"The request to {ShownAddress.Of(address)} got no answer: {failure.GetBaseException().Message}",
    };
}
