using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Conditional answers (RFC 9110, 13.1.2). The tag is weak, since a compressed body has the same.</summary>
internal static class EntityTags
{
    /// <summary>Sets the tag of <paramref name="body"/>. True where the asker holds it already: the answer is then 304.</summary>
    public static bool Apply(HttpContext context, ReadOnlySpan<byte> body)
    {
        var tag = Of(body);
        context.Response.GetTypedHeaders().ETag = tag;
        var held = context.Request.GetTypedHeaders().IfNoneMatch;
        if (!held.Any(value => value.Equals(EntityTagHeaderValue.Any) || value.Compare(tag, useStrongComparison: false))) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>Whether the asker, who sends no tag, holds what was so at a time; the header knows whole seconds.</summary>
    public static bool IsHeldSince(HttpRequest request, DateTimeOffset changed)
    {
        var headers = request.GetTypedHeaders();
        return headers.IfNoneMatch.Count == 0 && headers.IfModifiedSince is { } held && changed.ToUnixTimeSeconds() <= held.ToUnixTimeSeconds();
    }

    /// <summary>Sets the tag of <paramref name="body"/>.</summary>
    public static void Set(HttpContext context, ReadOnlySpan<byte> body) => context.Response.GetTypedHeaders().ETag = Of(body);

    private static EntityTagHeaderValue Of(ReadOnlySpan<byte> body) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\"", isWeak: true);
}
