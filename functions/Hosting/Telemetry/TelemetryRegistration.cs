using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using SanctionsTracker.Telemetry;

namespace SanctionsTracker.Functions.Hosting.Telemetry;

/// <summary>Traces, metrics and logs by OpenTelemetry, for both hosts.</summary>
public static class TelemetryRegistration
{
    private const string ServiceName = "sanctionstracker";

    /// <summary>Sends telemetry to where the settings say. Where they name no place nothing is registered, and nothing is slower.</summary>
    /// <param name="services">The app's.</param>
    /// <param name="configuration">The app's.</param>
    /// <param name="requests">Adds the spans of requests and functions, which each host has of its own.</param>
    /// <returns>Whether anything is sent.</returns>
    /// <exception cref="InvalidSettingException">A setting cannot be meant.</exception>
    public static bool AddTelemetry(this IServiceCollection services, IConfiguration configuration, Action<TracerProviderBuilder> requests)
    {
        var chosen = ChosenExporters.Of(configuration);
        if (!chosen.Any) return false;
        Add(services, configuration, chosen, requests);
        return true;
    }

    // A method of its own, so that what it names is loaded only where it is called.
    private static void Add(IServiceCollection services, IConfiguration configuration, ChosenExporters chosen, Action<TracerProviderBuilder> requests)
    {
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => Describe(resource, configuration))
            .WithTracing(tracing => Watch(tracing, requests))
            .WithMetrics(Watch)
            .WithLogging(_ => { }, options => options.IncludeFormattedMessage = true);
        // What the host says of a request has its whole query, keys included.
        services.AddLogging(logging => logging.AddFilter<OpenTelemetryLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));

        if (chosen.AzureMonitor is not null) telemetry.UseAzureMonitorExporter(options => Configure(options, chosen.AzureMonitor, configuration));
        if (chosen.Otlp) telemetry.UseOtlpExporter();
        // Logs are on the console already.
        if (chosen.Console) telemetry.WithTracing(tracing => tracing.AddConsoleExporter()).WithMetrics(metrics => metrics.AddConsoleExporter());
        services.AddHostedService<TelemetryFlush>();
    }

    // In Azure under the app's name there, so that what the Functions host tells and what we tell are one role. OTEL_SERVICE_NAME comes last and wins.
    private static void Describe(ResourceBuilder resource, IConfiguration configuration) => resource
        .AddService(
            configuration["WEBSITE_SITE_NAME"] ?? ServiceName,
            serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString(3))
        .AddEnvironmentVariableDetector();

    private static void Watch(TracerProviderBuilder tracing, Action<TracerProviderBuilder> requests)
    {
        requests(tracing);
        tracing
            .AddSource(SourceTelemetry.Name, DigestTelemetry.Name)
            .AddHttpClientInstrumentation()
            .AddProcessor(new QuietStorage());
    }

    private static void Watch(MeterProviderBuilder metrics) => metrics.AddMeter(SourceTelemetry.Name, DigestTelemetry.Name);

    private static void Configure(AzureMonitorExporterOptions options, string connectionString, IConfiguration configuration)
    {
        options.ConnectionString = connectionString;
        // Application Insights takes nothing without a token; a laptop that tries it has no managed identity, and may use a workspace that does.
        if (configuration["AZURE_CLIENT_ID"] is { Length: > 0 } identity)
            options.Credential = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identity));
        // Of a warning without its trace there is more to learn than of none.
        options.EnableTraceBasedLogsSampler = false;
        // What the platform measures itself is not paid for twice.
        options.EnableStandardMetrics = false;
        options.EnablePerformanceCounters = false;
        options.EnableLiveMetrics = false;
        // An instance's disk goes with it.
        options.DisableOfflineStorage = true;
    }
}
