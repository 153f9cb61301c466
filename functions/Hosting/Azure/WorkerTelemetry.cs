using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using OpenTelemetry.Trace;
using SanctionsTracker.Functions.Hosting.Telemetry;

namespace SanctionsTracker.Functions.Hosting.Azure;

/// <summary>Shares the work with the Functions host: it tells of requests and of itself, the worker of everything else. This is what the package
/// Microsoft.Azure.Functions.Worker.OpenTelemetry does; <c>telemetryMode</c> in host.json is the host's half of it.</summary>
internal static class WorkerTelemetry
{
    public static void AddTelemetry(this FunctionsApplicationBuilder builder)
    {
        // Requests come through the host, which has a span of each: ASP.NET Core's would be a second. The worker's has the host's as parent.
        if (!builder.Services.AddTelemetry(builder.Configuration, tracing => tracing.AddSource("Microsoft.Azure.Functions.Worker"))) return;
        builder.Services.Configure<WorkerOptions>(options =>
        {
            // Else the host sends what we log once more.
            options.Capabilities["WorkerOpenTelemetryEnabled"] = bool.TrueString;
            // In this version a function's span is an internal one; in those before it counts as one more request.
            options.Capabilities["WorkerOpenTelemetrySchemaVersion"] = "1.37.0";
        });
    }
}
