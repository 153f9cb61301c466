using Azure.Core;
using Azure.Core.Pipeline;

namespace SanctionsTracker.Storage.Azure;

/// <summary>Retries as usual, but not a batch whose fate is unknown.</summary>
/// <remarks>A batch that was applied and whose answer was lost would meet itself when sent again, and be told as a conflict that never was.
/// The caller sees the failure instead, and finds out by reading.</remarks>
internal sealed class WriteOnceRetries() : RetryPolicy(maxRetries: 3)
{
    protected override bool ShouldRetry(HttpMessage message, Exception? exception) =>
        !IsOfUnknownFate(message, exception) && base.ShouldRetry(message, exception);

    protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        IsOfUnknownFate(message, exception) ? ValueTask.FromResult(false) : base.ShouldRetryAsync(message, exception);

    // 429 and 503 tell that the server was too busy to begin.
    private static bool IsOfUnknownFate(HttpMessage message, Exception? exception) =>
        message.Request.Method == RequestMethod.Post
        && (exception is not null || !message.HasResponse || message.Response.Status is not (429 or 503));
}
