using System.Diagnostics;
using OpenTelemetry;

namespace SanctionsTracker.Functions.Hosting.Telemetry;

/// <summary>Leaves out requests to Azure's storage that it answered: one refresh makes hundreds, and they would cost more than the storage. Throttling,
/// its own errors and silence are kept.</summary>
internal sealed class QuietStorage : BaseProcessor<Activity>
{
    private static readonly string[] Hosts = [".table.core.windows.net", ".blob.core.windows.net", ".queue.core.windows.net"];

    public override void OnEnd(Activity data)
    {
        // Before the exporters, which pass over what is not recorded.
        if (IsStorage(data) && IsAnswered(data)) data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
    }

    private static bool IsStorage(Activity data) =>
        data.GetTagItem("server.address") is string host && Array.Exists(Hosts, end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    // That a row is not there, or was moved by another, are answers.
    private static bool IsAnswered(Activity data) => data.GetTagItem("http.response.status_code") is < 500 and not 429;
}
