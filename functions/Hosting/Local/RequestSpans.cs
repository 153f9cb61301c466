using OpenTelemetry.Trace;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>The spans of requests; of what asks every few seconds whether we are well there are none.</summary>
internal static class RequestSpans
{
    public static void AddTo(TracerProviderBuilder tracing) => tracing.AddAspNetCoreInstrumentation(options =>
        options.Filter = context => !context.Request.Path.Equals("/api/health", StringComparison.OrdinalIgnoreCase));
}
