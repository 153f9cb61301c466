using System.Net;

namespace SanctionsTracker.News.Polling;

/// <summary>A feed could not be had. The message is for the owner.</summary>
internal sealed class FeedFailedException(string message, HttpStatusCode? status = null, DateTimeOffset? retryAfter = null) : Exception(message)
{
    /// <summary>The publisher's status; null where it gave none.</summary>
    public HttpStatusCode? Status => status;

    /// <summary>When the publisher asked to be asked again; null where it did not.</summary>
    public DateTimeOffset? RetryAfter => retryAfter;
}
