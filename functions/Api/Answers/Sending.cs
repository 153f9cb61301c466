using Microsoft.Net.Http.Headers;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Sends a body as every answer of ours is sent: with an ETag over what is written, its headers, compressed. Ours to do, since
/// no middleware of ours runs in the Functions worker.</summary>
internal static class Sending
{
    public static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body, string mediaType)
    {
        Describe(context.Response.Headers);
        if (context.Response.StatusCode == StatusCodes.Status200OK && EntityTags.Apply(context, body.Span)) return;

        context.Response.ContentType = $"{mediaType}; charset=utf-8";
        var encoded = ContentCoding.Apply(context, body);
        context.Response.ContentLength = encoded.Length;
        // Servers leave out the body of an answer to HEAD; not all of them do (the test server).
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await context.Response.Body.WriteAsync(encoded, context.RequestAborted);
    }

    /// <summary>Says that the asker holds what is so still.</summary>
    public static Task SendNotModifiedAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        Describe(context.Response.Headers);
        EntityTags.Set(context, body.Span);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    /// <summary>What every answer carries, problems too: it is shown, framed and read by nobody but whom it was given to.</summary>
    public static void Describe(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        // Without a key any page that is open on this machine can send us requests: it must not get the answers into its process.
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        // An address may carry the key (code=…), and the links of a page lead to publishers.
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // Every answer depends on who asks and may change with the next refresh: keep it, but ask again.
        headers.CacheControl = "private, no-cache";
        headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}";
    }
}
