using System.Globalization;
using System.Text;

namespace SanctionsTracker.Digests.Signing;

/// <summary>The headers by which a receiver knows that a webhook is ours, is unchanged, and is new: Standard Webhooks 1.0.0. Pure.</summary>
/// <param name="Id">The webhook's id, the same over every attempt.</param>
/// <param name="Timestamp">When the attempt was made: whole seconds since 1970 in UTC.</param>
/// <param name="Signature">One signature for each key, separated by spaces.</param>
public sealed record WebhookSignature(string Id, string Timestamp, string Signature)
{
    public const string IdHeader = "webhook-id";
    public const string TimestampHeader = "webhook-timestamp";
    public const string SignatureHeader = "webhook-signature";

    /// <exception cref="ArgumentException">The id could be taken for more of the signed text (it has a full stop), or for more headers; or there is
    /// no key.</exception>
    public static WebhookSignature Of(string id, DateTimeOffset attemptedAt, ReadOnlySpan<byte> body, SigningKeys keys)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(keys);
        if (id.Length == 0 || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-'))
            throw new ArgumentException("A webhook's id has letters, digits, _ and - alone.", nameof(id));
        if (keys is { Secrets: [], KeyPair: null }) throw new ArgumentException("There is no key to sign with.", nameof(keys));

        var timestamp = attemptedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] content = [.. Encoding.ASCII.GetBytes($"{id}.{timestamp}."), .. body];
        var signatures = keys.Secrets.Select(secret => secret.Sign(content));
        if (keys.KeyPair is { } pair) signatures = signatures.Append(pair.Sign(content));
        return new WebhookSignature(id, timestamp, string.Join(' ', signatures));
    }
}
