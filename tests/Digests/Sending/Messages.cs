using System.Text;
using SanctionsTracker.Digests.Formats;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Signing;

namespace SanctionsTracker.Tests.Digests.Sending;

internal static class Messages
{
    public const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    public static WebhookMessage To(string address, string body = """{"test":true}""") => new(
        "dig_1", address, new DigestBody("application/json; charset=utf-8", Encoding.UTF8.GetBytes(body)), new SigningKeys([SigningSecret.Parse(Secret)]));

    public static WebhookMessage To(Uri address) => To(address.AbsoluteUri);

    public static Task<SendResult> SendAsync(this WebhooksUnderTest webhooks, string address) =>
        webhooks.Sender.SendAsync(To(address), CancellationToken.None);

    public static Task<SendResult> SendAsync(this WebhooksUnderTest webhooks, Uri address) => webhooks.SendAsync(address.AbsoluteUri);
}
