using System.Globalization;
using SanctionsTracker.Digests.Receivers;

namespace SanctionsTracker.Digests.Sending;

/// <summary>Asks a receiver of CloudEvents whether it wants webhooks from us, when its subscription is made or resumed.</summary>
/// <remarks>https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/http-webhook.md, 4 "Abuse Protection".</remarks>
public sealed class WebhookHandshake(AddressRules rules, ReceiverClient client)
{
    public const string RequestOriginHeader = "WebHook-Request-Origin";
    public const string RequestCallbackHeader = "WebHook-Request-Callback";
    public const string AllowedOriginHeader = "WebHook-Allowed-Origin";
    public const string AllowedRateHeader = "WebHook-Allowed-Rate";

    /// <param name="address">Where webhooks shall go.</param>
    /// <param name="origin">Our name, a domain name such as <c>tracker.example.com</c>: the same goes with each webhook.</param>
    /// <param name="callback">Where the receiver may allow it later, an address that is hard to guess; null where it must allow it at once.</param>
    /// <param name="cancellationToken">Ends the attempt; only then is an exception thrown.</param>
    public async Task<HandshakeResult> AskAsync(string address, string origin, Uri? callback, CancellationToken cancellationToken)
    {
        return rules.Check(address) switch
        {
            CheckedAddress.Accepted accepted => await AskAsync(accepted.Address, origin, callback, cancellationToken),
            CheckedAddress.Refused refused => Failed(refused.Reason),
            _ => throw new InvalidOperationException("A check accepts or refuses."),
        };
    }

    private async Task<HandshakeResult> AskAsync(ReceiverAddress receiver, string origin, Uri? callback, CancellationToken cancellationToken)
    {
        var exchanged = await client.AskAsync(receiver, _ => Request(receiver, origin, callback), Read, cancellationToken);
        return exchanged.Answer is { } answer ? Judge(answer, receiver, origin, callback) : Failed(exchanged.Error);
    }

    private static HttpRequestMessage Request(ReceiverAddress receiver, string origin, Uri? callback)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, receiver.Uri);
        request.Headers.Add(RequestOriginHeader, origin);
        if (callback is not null) request.Headers.Add(RequestCallbackHeader, callback.AbsoluteUri);
        return request;
    }

    private static Task<Allowed> Read(HttpResponseMessage response, CancellationToken cancellationToken) => Task.FromResult(new Allowed(
        ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture), Single(response, AllowedOriginHeader), Single(response, AllowedRateHeader)));

    // The status says nothing: many servers answer OPTIONS with 200 to anyone. The headers do.
    private static HandshakeResult Judge(Allowed answer, ReceiverAddress receiver, string origin, Uri? callback)
    {
        if (answer.Origin is null && callback is not null) return new HandshakeResult(HandshakeOutcome.Withheld, null, null);
        if (answer.Origin is null)
            return Failed($"{receiver} answered {answer.Status} to the handshake of CloudEvents, without {AllowedOriginHeader}.");
        if (answer.Origin != "*" && !string.Equals(answer.Origin, origin, StringComparison.OrdinalIgnoreCase))
            return Failed($"{receiver} allows webhooks from another sender, and not from {origin}.");
        if (answer.Rate is null or "*") return new HandshakeResult(HandshakeOutcome.Granted, null, null);
        return int.TryParse(answer.Rate, NumberStyles.None, CultureInfo.InvariantCulture, out var rate) && rate > 0
            ? new HandshakeResult(HandshakeOutcome.Granted, rate, null)
            : Failed($"{receiver} answered a {AllowedRateHeader} that is neither * nor a number above 0.");
    }

    private static HandshakeResult Failed(string? error) => new(HandshakeOutcome.Failed, null, error);

    // Said twice, it says nothing certain.
    private static string? Single(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values) && values.ToArray() is [var value] ? value.Trim() : null;

    private sealed record Allowed(string Status, string? Origin, string? Rate);
}
