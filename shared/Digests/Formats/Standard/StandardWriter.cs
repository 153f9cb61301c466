using System.Text.Json;

namespace SanctionsTracker.Digests.Formats.Standard;

/// <summary>Our own JSON, in the envelope that Standard Webhooks recommends: <c>type</c>, <c>timestamp</c>, <c>data</c>.</summary>
internal static class StandardWriter
{
    public const string Type = "sanctions.digest";

    /// <summary>What common receivers take as a body without being set up for more.</summary>
    public const int MaximumBytes = 1024 * 1024;

    private const int MaximumChanges = 2500;

    public static DigestBody Write(Digest digest) => CutDigest.Fit(digest, MaximumChanges, Write);

    private static DigestBody? Write(CutDigest cut)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(
            new StandardEnvelope(Type, DigestTime.Of(cut.Digest.CreatedAt), DigestData.Of(cut)), DigestJson.Options);
        return bytes.Length <= MaximumBytes ? new DigestBody("application/json; charset=utf-8", bytes) : null;
    }
}
