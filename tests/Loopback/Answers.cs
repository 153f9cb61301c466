using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SanctionsTracker.Tests.Loopback;

/// <summary>Answers for <see cref="LoopbackServer"/>: the good, the bad and the slow.</summary>
internal static class Answers
{
    public static RequestDelegate Text(string text, string type = "text/xml") => Bytes(Encoding.UTF8.GetBytes(text), type);

    public static RequestDelegate Json(string text) => Text(text, "application/json");

    public static RequestDelegate Bytes(byte[] bytes, string type = "application/octet-stream") => context =>
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    };

    public static RequestDelegate File(string path) => context => context.Response.SendFileAsync(path, context.RequestAborted);

    public static RequestDelegate Status(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    public static RequestDelegate Redirect(string to, int status = 302) => Status(status).With("Location", to);

    /// <summary>304 where the request carries the validator, else the answer with it.</summary>
    public static RequestDelegate WithETag(this RequestDelegate answer, string etag) => context =>
        context.Request.Headers.IfNoneMatch == etag ? Status(304)(context) : answer.With("ETag", etag)(context);

    public static RequestDelegate With(this RequestDelegate answer, string header, string value) => context =>
    {
        context.Response.Headers[header] = value;
        return answer(context);
    };

    /// <summary>Promises more bytes than come, then closes the connection.</summary>
    public static RequestDelegate Truncated(string text, int promised) => async context =>
    {
        // Past Kestrel, which would reset the connection and so take back what the client has not read yet.
        var socket = context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
        var answer = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {promised}\r\n\r\n{text}");
        await socket.SendAsync(answer, context.RequestAborted);
        socket.Shutdown(SocketShutdown.Send);
        await Silence(context);
    };

    public static RequestDelegate Compressed(byte[] compressed, string encoding) => Bytes(compressed).With("Content-Encoding", encoding);

    /// <summary>Some bytes, and then silence until the client gives up.</summary>
    public static RequestDelegate Stalling(string text) => async context =>
    {
        await context.Response.WriteAsync(text, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await Silence(context);
    };

    /// <summary>No answer until the client gives up.</summary>
    public static async Task Silence(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    /// <summary>A small gzip body that decompresses to <paramref name="length"/> spaces after a "&lt;".</summary>
    public static RequestDelegate GzipBomb(long length)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("<"u8);
            var block = Enumerable.Repeat((byte)' ', 64 * 1024).ToArray();
            for (var written = 1L; written < length; written += block.Length) gzip.Write(block);
        }

        return Compressed(buffer.ToArray(), "gzip");
    }

    public static byte[] Gzip(string text) => Compress(text, stream => new GZipStream(stream, CompressionLevel.Fastest));

    public static byte[] Brotli(string text) => Compress(text, stream => new BrotliStream(stream, CompressionLevel.Fastest));

    public static byte[] Deflate(string text) => Compress(text, stream => new ZLibStream(stream, CompressionLevel.Fastest));

    private static byte[] Compress(string text, Func<Stream, Stream> compressor)
    {
        using var buffer = new MemoryStream();
        using (var stream = compressor(buffer)) stream.Write(Encoding.UTF8.GetBytes(text));
        return buffer.ToArray();
    }
}
