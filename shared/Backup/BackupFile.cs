namespace SanctionsTracker.Backup;

/// <summary>A file of a backup: lines of JSON, compressed with gzip.</summary>
/// <param name="Name">Its path in the backup's folder.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Sha256">The SHA-256 of its uncompressed content, in lower-case hexadecimal digits.</param>
public sealed record BackupFile(string Name, long Lines, string Sha256);
