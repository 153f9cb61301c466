using System.Net;

namespace SanctionsTracker.Fetching;

/// <summary>A fetch that cannot go on. The message is the sentence of <see cref="FetchResult.Failed"/>.</summary>
/// <remarks>An <see cref="IOException"/>, since it also leaves the stream that the archive reads.</remarks>
internal sealed class FetchFailedException(string message, Exception? innerException = null) : IOException(message, innerException)
{
    /// <summary>When the other side asked to be asked again; else null.</summary>
    public DateTimeOffset? RetryAfter { get; init; }

    /// <summary>The answer's status where it was one that gives no content; else null.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>The content broke off half-way: asking again may help.</summary>
    public bool BrokeOff { get; init; }
}
