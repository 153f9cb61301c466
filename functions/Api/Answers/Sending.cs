using Microsoft.Net.Http.Headers;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Sends a body as every answer of ours is sent: with an ETag over what is written, its headers, compressed. Ours to do, since
/// no middleware of ours runs in the Functions worker.</summary>
internal static class Sending
{
    // Data are no page: nothing may come of them where a browser shows them as one.
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    public static Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body, string mediaType) =>
        Answers(context, body, mediaType, DataPolicy) ? WriteAsync(context, ContentCoding.Apply(context.Request, body)) : Task.CompletedTask;

    /// <summary>Sends a body whose <paramref name="coded"/> form is at hand.</summary>
    /// <param name="context">The request and its answer.</param>
    /// <param name="body">The body as it is, which the ETag is of.</param>
    /// <param name="mediaType">Its media type, without a charset.</param>
    /// <param name="coded">The body as it is sent.</param>
    /// <param name="policy">The Content-Security-Policy of a page.</param>
    public static Task SendCodedAsync(HttpContext context, ReadOnlyMemory<byte> body, string mediaType, Coded coded, string policy) =>
        Answers(context, body, mediaType, policy) ? WriteAsync(context, coded) : Task.CompletedTask;

    /// <summary>Says that the asker holds what is so still.</summary>
    public static Task SendNotModifiedAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        Describe(context.Response.Headers, DataPolicy);
        EntityTags.Set(context, body.Span);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    /// <summary>What every answer carries, problems too: it is shown, framed and read by nobody but whom it was given to.</summary>
    /// <param name="headers">The answer's headers.</param>
    /// <param name="policy">The Content-Security-Policy.</param>
    public static void Describe(IHeaderDictionary headers, string policy = DataPolicy)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = policy;
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

    // Whether there is a body to send: none for an asker that holds it.
    private static bool Answers(HttpContext context, ReadOnlyMemory<byte> body, string mediaType, string policy)
    {
        Describe(context.Response.Headers, policy);
        if (context.Response.StatusCode == StatusCodes.Status200OK && EntityTags.Apply(context, body.Span)) return false;
        context.Response.ContentType = $"{mediaType}; charset=utf-8";
        return true;
    }

    private static Task WriteAsync(HttpContext context, Coded coded)
    {
        if (coded.Coding is { } coding) context.Response.Headers.ContentEncoding = coding;
        context.Response.ContentLength = coded.Body.Length;
        // Servers leave out the body of an answer to HEAD; not all of them do (the test server).
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(coded.Body, context.RequestAborted).AsTask();
    }
}
