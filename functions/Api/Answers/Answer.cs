using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>How every action answers. In the Functions worker an exception becomes a 500 without a body, so each action runs in
/// here, and this is the one place that turns exceptions into answers.</summary>
public static partial class Answer
{
    // What RFC 9112, 3, asks every server to take. Longer ones are no questions, and cost work to read.
    private const int LongestAddress = 8000;

    /// <summary>Runs an action that takes parameters and answers what it answers, or the problem that it met.</summary>
    public static async Task<IResult> To(HttpRequest request, Func<Query, Task<IResult>> act)
    {
        // Here and not where results are written: problems are written by the framework.
        Sending.Describe(request.HttpContext.Response.Headers);
        if (AddressLength(request) is > LongestAddress and var length)
            return Problem.AddressTooLong($"Path and parameters have {length} characters, and may have {LongestAddress}.");

        try
        {
            return await act(new Query(request));
        }
        catch (BadHttpRequestException broken)
        {
            return Problem.BadRequest("unreadable-request", "The request cannot be read", broken.Message);
        }
        catch (Exception failure) when (!IsAbandoned(request))
        {
            return Failed(request, failure);
        }
    }

    /// <inheritdoc cref="To(HttpRequest, Func{Query, Task{IResult}})"/>
    public static Task<IResult> To(HttpRequest request, Func<Query, IResult> act) =>
        To(request, query => Task.FromResult(act(query)));

    /// <summary>A value: as JSON, or flattened to one row.</summary>
    public static IResult Value<T>(HttpRequest request, T value) =>
        OutputFormats.AskedBy(request) is { } format
            ? new DataResult<T>(value, format, [value])
            : OutputFormats.Refusal();

    /// <summary>Something that the request made, and its address.</summary>
    public static IResult Created<T>(HttpRequest request, string address, T value)
    {
        if (OutputFormats.AskedBy(request) is not { } format) return OutputFormats.Refusal();
        request.HttpContext.Response.Headers.Location = request.PathBase + address;
        return new DataResult<T>(value, format, [value]) { StatusCode = StatusCodes.Status201Created };
    }

    /// <summary>A value whose rows are <paramref name="rows"/> where it is asked for as CSV or NDJSON.</summary>
    public static IResult Rows<T, TRow>(HttpRequest request, T value, IReadOnlyList<TRow> rows) =>
        OutputFormats.AskedBy(request) is { } format
            ? new DataResult<T>(value, format, [.. rows])
            : OutputFormats.Refusal();

    /// <summary>A page of a list.</summary>
    public static IResult Page<T>(HttpRequest request, Page<T> page) =>
        OutputFormats.AskedBy(request) is { } format
            ? new DataResult<Page<T>>(page, format, [.. page.Items]) { Next = page.Next }
            : OutputFormats.Refusal();

    /// <summary>A page in an envelope of its own.</summary>
    public static IResult Page<T, TItem>(HttpRequest request, T page, IReadOnlyList<TItem> items, string? next) =>
        OutputFormats.AskedBy(request) is { } format
            ? new DataResult<T>(page, format, [.. items]) { Next = next }
            : OutputFormats.Refusal();

    /// <summary>The answer to a request that we failed, for what fails after the action: writing its result.</summary>
    internal static IResult Failed(HttpRequest request, Exception failure)
    {
        LogFailed(LoggerOf(request), failure, request.Method, request.Path);
        return Problem.Internal();
    }

    private static int AddressLength(HttpRequest request) => (request.Path.Value?.Length ?? 0) + (request.QueryString.Value?.Length ?? 0);

    private static bool IsAbandoned(HttpRequest request) => request.HttpContext.RequestAborted.IsCancellationRequested;

    private static ILogger LoggerOf(HttpRequest request) =>
        request.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Answer));

    // The query string stays out: it may carry the key.
    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private static partial void LogFailed(ILogger logger, Exception failure, string method, PathString path);
}
