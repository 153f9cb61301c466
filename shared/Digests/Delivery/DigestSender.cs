using System.Diagnostics;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Formats;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Telemetry;

namespace SanctionsTracker.Digests.Delivery;

/// <summary>Writes a digest as its subscriber reads it, signs it with the subscription's secrets and sends it, once.</summary>
public sealed class DigestSender(WebhookSender sender, SecretProtection protection, PublicPlace place, TimeProvider time)
{
    /// <summary>Never throws for what the other side does, nor for a secret that cannot be read any more.</summary>
    public async Task<SendResult> SendAsync(Subscription subscription, Digest digest, DigestFormat format, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(digest);
        using var span = DigestTelemetry.Activities.StartActivity("deliver");
        // Never the address: its path may be all that a chat service asks for.
        span?.SetTag("subscription", subscription.Id.Value).SetTag("digest", digest.Id);
        var result = await TrySendAsync(subscription, digest, format, cancellationToken);
        span?.SetTag("outcome", Word.Of(result.Outcome)).SetTag("status", result.Status);
        if (result.Outcome != SendOutcome.Delivered) span?.SetStatus(ActivityStatusCode.Error, result.Error);
        return result;
    }

    private async Task<SendResult> TrySendAsync(Subscription subscription, Digest digest, DigestFormat format, CancellationToken cancellationToken)
    {
        try
        {
            var message = new WebhookMessage(digest.Id, subscription.Address.OriginalString, DigestWriting.Write(digest, format), KeysOf(subscription))
            {
                Origin = format == DigestFormat.CloudEvents ? place.Host : null,
            };
            return await sender.SendAsync(message, cancellationToken);
        }
        catch (SecretUnreadableException unreadable)
        {
            return new() { Outcome = SendOutcome.Failed, At = time.GetUtcNow(), Duration = TimeSpan.Zero, Error = unreadable.Message };
        }
    }

    private SigningKeys KeysOf(Subscription subscription)
    {
        var (id, now) = (subscription.Id.Value, time.GetUtcNow());
        SigningSecret[] secrets =
        [
            .. subscription.Secrets.Where(secret => secret.ExpiresAt is not { } end || end > now)
                .Select(secret => SigningSecret.Parse(protection.Reveal(secret.Protected, id))),
        ];
        return new(secrets, subscription.KeyPair is { } pair ? SigningKeyPair.Parse(protection.Reveal(pair.Protected, id)) : null);
    }
}
