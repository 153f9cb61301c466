namespace SanctionsTracker.Digests.Formats.Standard;

internal sealed record GroupData(string Journal, string Title, IReadOnlyList<ChangeData> Changes);
