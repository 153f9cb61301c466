namespace SanctionsTracker.Digests.Formats.Standard;

/// <param name="All">All of its changes.</param>
/// <param name="More">Those that are left out; null where none is.</param>
/// <param name="Stop">Where the subscription can be paused or deleted.</param>
internal sealed record LinksData(string All, string? More, string Stop);
