namespace SanctionsTracker.Fetching;

/// <summary>What became of a page that was asked for.</summary>
public abstract record PageAnswer
{
    private PageAnswer()
    {
    }

    /// <param name="Content">Its bytes, decompressed.</param>
    /// <param name="Address">Where it came from, after all redirects.</param>
    /// <param name="ContentType">The <c>Content-Type</c> as written; null for none.</param>
    public sealed record Page(byte[] Content, Uri Address, string? ContentType) : PageAnswer;

    /// <param name="Reason">Why there is none, in one sentence.</param>
    /// <param name="Status">The answer's status where it gave no content; else null.</param>
    public sealed record None(string Reason, int? Status = null) : PageAnswer;
}
