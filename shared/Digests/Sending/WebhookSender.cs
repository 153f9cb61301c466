using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using SanctionsTracker.Digests.Receivers;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Fetching;

namespace SanctionsTracker.Digests.Sending;

/// <summary>Sends webhooks: one attempt at a time, signed for its own moment. When to try again is not decided here.</summary>
public sealed partial class WebhookSender(AddressRules rules, ReceiverClient client, TimeProvider time, ILogger<WebhookSender> logger)
{
    /// <summary>Never throws for what the other side does: every failure is a result.</summary>
    /// <param name="message">What to send, and where.</param>
    /// <param name="cancellationToken">Ends the attempt; only then is an exception thrown, and the receiver may have got the webhook.</param>
    public async Task<SendResult> SendAsync(WebhookMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var result = rules.Check(message.Address) switch
        {
            CheckedAddress.Accepted accepted => await SendAsync(message, accepted.Address, cancellationToken),
            // The settings may have changed since the subscription was made.
            CheckedAddress.Refused refused => Failed(time.GetUtcNow(), TimeSpan.Zero, refused.Reason),
            _ => throw new InvalidOperationException("A check accepts or refuses."),
        };
        Log(message.Id, result);
        return result;
    }

    private async Task<SendResult> SendAsync(WebhookMessage message, ReceiverAddress receiver, CancellationToken cancellationToken)
    {
        var exchanged = await client.AskAsync(receiver, at => Request(message, receiver, at), ReadAsync, cancellationToken);
        return exchanged.Answer is { } answer
            ? new SendResult
            {
                Outcome = OutcomeOf(answer.Status),
                At = exchanged.At,
                Duration = exchanged.Duration,
                Status = (int)answer.Status,
                Error = AnswerFault.Of(answer.Status, receiver),
                Answer = answer.Text,
                RetryAfter = answer.RetryAfter,
            }
            : Failed(exchanged.At, exchanged.Duration, exchanged.Error);
    }

    private static HttpRequestMessage Request(WebhookMessage message, ReceiverAddress receiver, DateTimeOffset at)
    {
        var signature = WebhookSignature.Of(message.Id, at, message.Body.Content.Span, message.Keys);
        var request = new HttpRequestMessage(HttpMethod.Post, receiver.Uri)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Content = new ReadOnlyMemoryContent(message.Body.Content),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(message.Body.ContentType);
        request.Headers.Add(WebhookSignature.IdHeader, signature.Id);
        request.Headers.Add(WebhookSignature.TimestampHeader, signature.Timestamp);
        request.Headers.Add(WebhookSignature.SignatureHeader, signature.Signature);
        if (message.Origin is { } origin) request.Headers.Add(WebhookHandshake.RequestOriginHeader, origin);
        return request;
    }

    private async Task<Answered> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new(
        response.StatusCode, await AnswerText.ReadAsync(response.Content, cancellationToken), RetryAfter.Of(response, time.GetUtcNow()));

    private static SendOutcome OutcomeOf(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => SendOutcome.Delivered,
        410 => SendOutcome.Gone,
        _ => SendOutcome.Failed,
    };

    private static SendResult Failed(DateTimeOffset at, TimeSpan duration, string? error) =>
        new() { Outcome = SendOutcome.Failed, At = at, Duration = duration, Error = error };

    private void Log(string id, SendResult result)
    {
        if (result.Error is { } error) LogFailed(id, error);
        else LogDelivered(id, result.Status, result.Duration.TotalMilliseconds);
    }

    private sealed record Answered(HttpStatusCode Status, string Text, DateTimeOffset? RetryAfter);

    [LoggerMessage(LogLevel.Information, "{Id}: delivered, status {Status}, {Milliseconds:0} ms")]
    private partial void LogDelivered(string id, int? status, double milliseconds);

    [LoggerMessage(LogLevel.Warning, "{Id}: {Error}")]
    private partial void LogFailed(string id, string error);
}
