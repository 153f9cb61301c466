namespace SanctionsTracker.Digests;

/// <summary>Where a digest leads.</summary>
/// <param name="All">All of its changes, for formats that hold fewer than there are.</param>
/// <param name="More">The rest of its changes, where it was cut to its maximum size; else null.</param>
/// <param name="Stop">Where the subscription can be paused or deleted.</param>
public sealed record DigestLinks(Uri All, Uri? More, Uri Stop);
