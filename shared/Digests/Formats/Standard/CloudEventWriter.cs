using System.Text.Json;

namespace SanctionsTracker.Digests.Formats.Standard;

/// <summary>CloudEvents 1.0 in structured JSON.</summary>
/// <remarks>https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md and formats/json-format.md.</remarks>
internal static class CloudEventWriter
{
    /// <summary>Larger events need not be passed on by what stands between (spec.md, "Size Limits").</summary>
    public const int MaximumBytes = 64 * 1024;

    private const int MaximumChanges = 500;

    public static DigestBody Write(Digest digest) => CutDigest.Fit(digest, MaximumChanges, Write);

    private static DigestBody? Write(CutDigest cut)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(CloudEvent.Of(cut), DigestJson.Options);
        return bytes.Length <= MaximumBytes ? new DigestBody("application/cloudevents+json; charset=utf-8", bytes) : null;
    }
}
