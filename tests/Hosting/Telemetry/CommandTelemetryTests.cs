using SanctionsTracker.Tests.Commands;

namespace SanctionsTracker.Tests.Hosting.Telemetry;

/// <summary>A command is over in a second: what it has to tell is told before it ends.</summary>
public sealed class CommandTelemetryTests : IDisposable
{
    // Port 9 (discard) of this machine: nothing answers.
    private static readonly string[] Refresh =
        ["refresh", "--source", "un", "--Sources:un:Address=http://127.0.0.1:9/list.xml", "--Fetching:Retries=0"];

    private readonly CommandRun _command = new();

    [Fact]
    public async Task Its_spans_metrics_and_logs_come_to_the_collector()
    {
        await using var collector = await Collector.StartAsync();

        var (exitCode, output, _) = await _command.RunAsync(
            [.. Refresh, .. collector.Settings.Take(2).Select(setting => $"--{setting.Key}={setting.Value}")]);

        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("Metric Name", output, StringComparison.Ordinal);
        Assert.Contains("refresh", collector.TextOf("/v1/traces"), StringComparison.Ordinal);
        Assert.Contains("sources.stale", collector.TextOf("/v1/metrics"), StringComparison.Ordinal);
        Assert.Contains("Source un failed: No connection", collector.TextOf("/v1/logs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Application_Insights_gets_them_under_the_names_that_alerts_ask_for()
    {
        await using var collector = await Collector.StartAsync();
        _command.Environment["APPLICATIONINSIGHTS_CONNECTION_STRING"] = collector.ConnectionString;
        // Its statistics about itself go to an address of Microsoft's.
        _command.Environment["APPLICATIONINSIGHTS_STATSBEAT_DISABLED"] = "true";

        await _command.RunAsync(Refresh);

        var told = collector.TextOf("/v2.1/track");
        Assert.Contains("{\"name\":\"sources.stale\",\"value\":1}],\"properties\":{\"source\":\"un\"}", told, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"refresh\"", told, StringComparison.Ordinal);
        Assert.Contains("\"message\":\"Source un failed: No connection", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_written_to_the_console_where_that_is_chosen()
    {
        var (exitCode, output, _) = await _command.RunAsync([.. Refresh, "--Telemetry:Console=true"]);

        Assert.Equal(1, exitCode);
        Assert.All((string[])["refresh", "sources.stale", "source: worldbank"], text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_collector_that_is_not_there_changes_nothing()
    {
        var (exitCode, output, _) = await _command.RunAsync([.. Refresh, "--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:9"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("un: failed, 0 records", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_a_collector_that_is_none_is_told_in_a_line()
    {
        var (exitCode, _, error) = await _command.RunAsync([.. Refresh, "--OTEL_EXPORTER_OTLP_ENDPOINT=collector"]);

        Assert.Equal(2, exitCode);
        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT is 'collector'", error, StringComparison.Ordinal);
    }

    public void Dispose() => _command.Dispose();
}
