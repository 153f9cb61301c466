namespace SanctionsTracker.Fetching;

/// <summary>What an answer says beside its content.</summary>
/// <param name="Address">Where the content came from, after all redirects.</param>
public sealed record AnswerFacts(Uri Address)
{
    /// <summary>Where the address asked for has moved to for good (301, 308); null where it has not. A passing redirect ends the chain: what
    /// follows it is not the publisher's word on the address asked for.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>Until when the publisher says that asking again is of no use; null where it does not.</summary>
    public DateTimeOffset? FreshUntil { get; init; }

    /// <summary>The <c>Content-Type</c> as written; null for none.</summary>
    public string? ContentType { get; init; }

    internal static AnswerFacts Of(HttpResponseMessage response, Redirects redirects, DateTimeOffset now) => new(redirects.Address)
    {
        MovedTo = redirects.MovedTo,
        FreshUntil = Freshness.Of(response, now),
        ContentType = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null,
    };
}
