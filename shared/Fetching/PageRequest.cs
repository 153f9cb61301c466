namespace SanctionsTracker.Fetching;

/// <summary>A page to fetch that a publisher's link leads to.</summary>
/// <param name="Address">An absolute http or https address.</param>
/// <param name="MaximumBytes">The largest body accepted, after decompression.</param>
/// <param name="Timeout">The longest time for all of it.</param>
public sealed record PageRequest(Uri Address, long MaximumBytes, TimeSpan Timeout)
{
    /// <summary>Why an address is not asked, beside the policy's reason, in words that follow it; null where it may be. Each redirect is asked
    /// about.</summary>
    public Func<Uri, string?> Refusal { get; init; } = _ => null;

    /// <summary>The address that the owner named and that led here; null where none did. Where it is on no public machine, that machine may be asked.</summary>
    public Uri? Named { get; init; }

    /// <summary>The media types that are read, without parameters: <c>text/html</c>. None given, every one is.</summary>
    public IReadOnlyList<string> MediaTypes { get; init; } = [];
}
