using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Compresses a body where the asker takes that and it is worth it. Ours to do: the Functions host compresses nothing, and
/// runs no middleware of ours.</summary>
internal static class ContentCoding
{
    private const int WorthIt = 1024;

    /// <summary>The body to send, with its Content-Encoding set.</summary>
    public static ReadOnlyMemory<byte> Apply(HttpContext context, ReadOnlyMemory<byte> body)
    {
        if (body.Length < WorthIt || Accepted(context.Request) is not { } coding) return body;
        using var packed = new MemoryStream(body.Length / 4);
        using (Stream packer = string.Equals(coding, "br", StringComparison.Ordinal)
            ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packer.Write(body.Span);
        }

        context.Response.Headers.ContentEncoding = coding;
        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }

    private static string? Accepted(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Array.Find(["br", "gzip"], coding => accepted.Any(accept => Takes(accept, coding)));
    }

    private static bool Takes(StringWithQualityHeaderValue accept, string coding) =>
        accept.Quality is not 0 && accept.Value.Equals(coding, StringComparison.OrdinalIgnoreCase);
}
