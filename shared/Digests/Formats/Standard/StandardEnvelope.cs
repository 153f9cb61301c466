namespace SanctionsTracker.Digests.Formats.Standard;

/// <param name="Type">What <see cref="Data"/> holds, and its shape.</param>
/// <param name="Timestamp">When the digest was built, in UTC; not when it was sent.</param>
/// <param name="Data">The digest.</param>
internal sealed record StandardEnvelope(string Type, string Timestamp, DigestData Data);
