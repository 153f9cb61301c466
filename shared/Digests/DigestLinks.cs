namespace SanctionsTracker.Digests;

/// <summary>Where a digest leads.</summary>
/// <param name="More">The rest of its changes, where it was cut to its maximum size; else null.</param>
/// <param name="Stop">Where the subscription can be paused or deleted.</param>
public sealed record DigestLinks(Uri? More, Uri Stop);
