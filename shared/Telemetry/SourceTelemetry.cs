using System.Diagnostics;

namespace SanctionsTracker.Telemetry;

/// <summary>What there is to watch of sources: the meter and the activity source <c>SanctionsTracker.Sources</c>.</summary>
public static class SourceTelemetry
{
    public const string Name = "SanctionsTracker.Sources";

    /// <summary>The spans <c>refresh</c>, one for each turn of a source, with <c>fetch</c> and <c>commit</c> in it.</summary>
    internal static ActivitySource Activities { get; } = new(Name);
}
