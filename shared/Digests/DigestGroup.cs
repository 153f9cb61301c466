namespace SanctionsTracker.Digests;

/// <summary>The changes of one journal.</summary>
/// <param name="Journal">A list's id, <c>studies</c> or <c>indicators</c>.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Changes">In the order of the journal.</param>
public sealed record DigestGroup(string Journal, string Title, IReadOnlyList<DigestChange> Changes);
