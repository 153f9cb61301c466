using Microsoft.AspNetCore.Http.HttpResults;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Reads what a request hands in, whole, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The bytes; null where there are more than <paramref name="maximum"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int maximum, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maximum) return null;
        using var body = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > maximum) return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    /// <summary>Why a compressed body is not read; null where it is not compressed.</summary>
    /// <param name="request">The request.</param>
    /// <param name="what">What is handed in, as a sentence begins: <c>A series</c>.</param>
    public static ProblemHttpResult? RefusesCoding(HttpRequest request, string what) => request.Headers.ContentEncoding is [{ Length: > 0 } coding, ..]
        ? Problem.UnsupportedMediaType($"Content-Encoding is '{coding}'. {what} is read as it is, uncompressed.")
        : null;

    /// <summary>The media type that the request declares, without its parameters, in lower case; null where it declares none.</summary>
    public static string? MediaType(HttpRequest request) => string.IsNullOrEmpty(request.ContentType)
        ? null
        : request.ContentType.Split(';')[0].Trim().ToLowerInvariant();
}
