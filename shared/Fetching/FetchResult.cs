using System.Net;

namespace SanctionsTracker.Fetching;

/// <summary>What became of a fetch.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <summary>The publisher says that what we hold is current (304).</summary>
    public sealed record NotModified : FetchResult
    {
        /// <summary>What the answer says beside that; null where nobody recorded it.</summary>
        public AnswerFacts? Facts { get; init; }
    }

    /// <param name="Sha256">The archived content.</param>
    /// <param name="Length">Its length in bytes, decompressed.</param>
    /// <param name="ETag">The answer's validator; null for none.</param>
    /// <param name="LastModified">The answer's Last-Modified; null for none.</param>
    /// <param name="FetchedAt">When the answer began.</param>
    public sealed record Fetched(string Sha256, long Length, string? ETag, DateTimeOffset? LastModified, DateTimeOffset FetchedAt)
        : FetchResult
    {
        /// <summary>What the answer says beside the content; null where nobody recorded it.</summary>
        public AnswerFacts? Facts { get; init; }
    }

    /// <param name="Error">What went wrong and, where there is something, what the owner can do; no secrets.</param>
    /// <param name="RetryAfter">When the other side asked to be asked again; else null.</param>
    /// <param name="Status">The answer's status where it was one that gives no content; else null.</param>
    public sealed record Failed(string Error, DateTimeOffset? RetryAfter = null, HttpStatusCode? Status = null) : FetchResult;
}
