using System.Diagnostics;
using SanctionsTracker.Functions.Hosting.Telemetry;

namespace SanctionsTracker.Tests.Hosting.Telemetry;

public sealed class QuietStorageTests
{
    [Theory]
    [InlineData("st1.table.core.windows.net", 204)]
    [InlineData("st1.table.core.windows.net", 404)]
    [InlineData("st1.table.core.windows.net", 412)]
    [InlineData("st1.blob.core.windows.net", 206)]
    public void What_storage_answered_is_left_out(string host, int status) => Assert.False(IsKept(host, status));

    [Theory]
    [InlineData("st1.table.core.windows.net", 429)]
    [InlineData("st1.table.core.windows.net", 503)]
    [InlineData("st1.blob.core.windows.net", null)]
    public void Throttling_errors_and_silence_of_storage_are_kept(string host, int? status) => Assert.True(IsKept(host, status));

    [Fact]
    public void Publishers_are_kept_whatever_they_answer() => Assert.True(IsKept("scsanctions.un.org", 200));

    private static bool IsKept(string host, int? status)
    {
        using var span = new Activity("GET") { ActivityTraceFlags = ActivityTraceFlags.Recorded };
        span.SetTag("server.address", host).SetTag("http.response.status_code", status);
        using var quiet = new QuietStorage();

        quiet.OnEnd(span);

        return span.Recorded;
    }
}
