namespace SanctionsTracker.Storage.Archive;

/// <summary>Content that the archive holds.</summary>
/// <param name="Sha256">The SHA-256 of the uncompressed bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">The uncompressed length in bytes.</param>
/// <param name="Written">False where it was held already and nothing was written.</param>
public sealed record ArchivedContent(string Sha256, long Length, bool Written);
