using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Compresses a body where the asker takes that and it is worth it. Ours to do: the Functions host compresses nothing, and
/// runs no middleware of ours.</summary>
internal static class ContentCoding
{
    private const int WorthIt = 1024;

    public const string Brotli = "br";
    public const string Gzip = "gzip";

    /// <summary>The body to send, and its coding.</summary>
    public static Coded Apply(HttpRequest request, ReadOnlyMemory<byte> body) =>
        Accepted(request, body.Length) is { } coding ? new(Pack(body, coding, CompressionLevel.Fastest), coding) : new(body, Coding: null);

    /// <summary>The coding for a body of this many bytes that the asker takes; null for none.</summary>
    public static string? Accepted(HttpRequest request, int length)
    {
        if (length < WorthIt) return null;
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Array.Find([Brotli, Gzip], coding => accepted.Any(accept => Takes(accept, coding)));
    }

    public static ReadOnlyMemory<byte> Pack(ReadOnlyMemory<byte> body, string coding, CompressionLevel level)
    {
        using var packed = new MemoryStream(body.Length / 4);
        using (Stream packer = string.Equals(coding, Brotli, StringComparison.Ordinal)
            ? new BrotliStream(packed, level, leaveOpen: true)
            : new GZipStream(packed, level, leaveOpen: true))
        {
            packer.Write(body.Span);
        }

        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }

    private static bool Takes(StringWithQualityHeaderValue accept, string coding) =>
        accept.Quality is not 0 && accept.Value.Equals(coding, StringComparison.OrdinalIgnoreCase);
}
