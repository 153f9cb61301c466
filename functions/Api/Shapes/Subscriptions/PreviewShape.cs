using System.Text;
using System.Text.Json;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Formats;

namespace SanctionsTracker.Functions.Api.Shapes.Subscriptions;

/// <summary>A digest that was not sent.</summary>
/// <param name="Digest">Its content, as <c>data</c> in the format <c>standard</c>.</param>
/// <param name="Format">The subscription's format.</param>
/// <param name="ContentType">What its Content-Type would be.</param>
/// <param name="Body">What would be sent, to the byte, in UTF-8.</param>
public sealed record PreviewShape(JsonElement Digest, DigestFormat Format, string ContentType, string Body)
{
    public static PreviewShape Of(Digest digest, DigestFormat format)
    {
        using var standard = JsonDocument.Parse(DigestWriting.Write(digest, DigestFormat.Standard).Content);
        var body = DigestWriting.Write(digest, format);
        return new(standard.RootElement.GetProperty("data").Clone(), format, body.ContentType, Encoding.UTF8.GetString(body.Content.Span));
    }
}
