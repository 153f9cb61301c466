namespace SanctionsTracker.Digests.Formats;

/// <summary>A digest as its receiver gets it: signed and sent as these very bytes.</summary>
/// <param name="ContentType">With its character set.</param>
/// <param name="Content">JSON in UTF-8.</param>
public sealed record DigestBody(string ContentType, ReadOnlyMemory<byte> Content);
