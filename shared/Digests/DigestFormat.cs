using System.Text.Json.Serialization;

namespace SanctionsTracker.Digests;

/// <summary>How a digest is written for its receiver. Written in lower case.</summary>
public enum DigestFormat
{
    /// <summary>Our own JSON, signed by Standard Webhooks.</summary>
    Standard,
    Slack,

    /// <summary>An Adaptive Card for Microsoft Teams.</summary>
    Teams,
    Discord,

    /// <summary>CloudEvents 1.0, structured JSON, with its web hook handshake.</summary>
    [JsonStringEnumMemberName("cloudevents")]
    CloudEvents,
}
