using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Telemetry;

namespace SanctionsTracker.Tests.Hosting.Telemetry;

/// <summary>What the app sends to a collector on this machine.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Where_no_exporter_is_chosen_nothing_of_OpenTelemetry_is_made()
    {
        await using var app = new AppUnderTest();

        Assert.Null(app.Services.GetService<TracerProvider>());
        Assert.Null(app.Services.GetService<MeterProvider>());
    }

    [Fact]
    public async Task A_request_is_a_span_named_by_its_route_and_one_for_health_is_none()
    {
        await using var collector = await Collector.StartAsync();
        await using var app = Sending(collector);
        var client = app.CreateClient();

        await client.GetAsync(new Uri("/api/health", UriKind.Relative));
        await client.GetAsync(new Uri("/api/sources/no-such-source", UriKind.Relative));

        await collector.WaitForAsync("/v1/traces", "GET /api/sources/{id}", "/api/sources/no-such-source");
        Assert.DoesNotContain("/api/health", collector.TextOf("/v1/traces"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_instruments_of_both_meters_are_exported_under_the_apps_name()
    {
        await using var collector = await Collector.StartAsync();
        await using var app = Sending(collector);

        app.Services.GetRequiredService<SourceMetrics>().Ended(new RefreshOutcome("un", RefreshResult.Updated) { Added = 1 });
        app.Services.GetRequiredService<DeliveryMetrics>().Stopped(SubscriptionState.Ended);

        await collector.WaitForAsync(
            "/v1/metrics", "sanctionstracker", SourceTelemetry.Name, "sources.changes", DigestTelemetry.Name, "digests.subscriptions.stopped");
    }

    [Fact]
    public async Task A_round_sends_its_spans_and_logs_and_how_every_source_fares()
    {
        await using var collector = await Collector.StartAsync();
        await using var app = Sending(collector);

        var round = app.Services.GetRequiredService<RefreshRound>();
        var un = (await round.SourcesAsync(CancellationToken.None)).Single(source => source.Id == "un");
        await round.RunAsync([un], progress: null, CancellationToken.None);

        await collector.WaitForAsync("/v1/traces", "refresh", "fetch");
        await collector.WaitForAsync("/v1/logs", "Source un failed: No connection");
        await collector.WaitForAsync("/v1/metrics", "sources.stale", "ofac-sdn", "worldbank");
    }

    [Fact]
    public async Task An_app_that_stops_sends_what_it_still_has()
    {
        await using var collector = await Collector.StartAsync();
        await using (var app = Sending(collector))
        {
            app.Settings["OTEL_METRIC_EXPORT_INTERVAL"] = "600000";
            app.Services.GetRequiredService<DeliveryMetrics>().Stopped(SubscriptionState.Ended);
        }

        Assert.Contains("digests.subscriptions.stopped", collector.TextOf("/v1/metrics"), StringComparison.Ordinal);
    }

    private static AppUnderTest Sending(Collector collector)
    {
        // Port 9 (discard) of this machine: nothing answers.
        var app = new AppUnderTest { Settings = { ["Sources:un:Address"] = "http://127.0.0.1:9/list.xml", ["Fetching:Retries"] = "0" } };
        foreach (var (name, value) in collector.Settings) app.Settings[name] = value;
        return app;
    }
}
