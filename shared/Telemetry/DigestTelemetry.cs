using System.Diagnostics;

namespace SanctionsTracker.Telemetry;

/// <summary>What there is to watch of digests: the meter and the activity source <c>SanctionsTracker.Digests</c>.</summary>
public static class DigestTelemetry
{
    public const string Name = "SanctionsTracker.Digests";

    /// <summary>The spans <c>deliver</c>, one for each attempt.</summary>
    internal static ActivitySource Activities { get; } = new(Name);
}
