namespace SanctionsTracker.Backup;

/// <summary>What came of an import.</summary>
/// <param name="Manifest">What was imported.</param>
/// <param name="Resumed">Whether an import before had begun it.</param>
/// <param name="Key">What became of the key that the secrets of webhooks are stored under.</param>
public sealed record ImportOutcome(BackupManifest Manifest, bool Resumed, KeyOutcome Key);
