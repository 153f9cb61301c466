namespace SanctionsTracker.Functions.Hosting.Telemetry;

/// <summary>Where telemetry goes, as the settings say: to any of three places, or nowhere.</summary>
/// <param name="AzureMonitor">The connection string of Application Insights; null for none.</param>
/// <param name="Otlp">To a collector, which the exporter finds by the standard settings <c>OTEL_EXPORTER_OTLP_…</c>.</param>
/// <param name="Console">To standard output.</param>
internal sealed record ChosenExporters(string? AzureMonitor, bool Otlp, bool Console)
{
    public bool Any => AzureMonitor is not null || Otlp || Console;

    /// <exception cref="InvalidSettingException">A setting cannot be meant.</exception>
    public static ChosenExporters Of(IConfiguration configuration) => new(
        TextOf(configuration, "APPLICATIONINSIGHTS_CONNECTION_STRING"),
        CollectorOf(TextOf(configuration, "OTEL_EXPORTER_OTLP_ENDPOINT")),
        SwitchOf(configuration, "Telemetry:Console"));

    private static string? TextOf(IConfiguration configuration, string name) => configuration[name] is { Length: > 0 } text ? text : null;

    private static bool CollectorOf(string? address) => address is not null
        && (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? true
            : throw new InvalidSettingException($"OTEL_EXPORTER_OTLP_ENDPOINT is '{address}', but must be an absolute http or https address."));

    private static bool SwitchOf(IConfiguration configuration, string name) => TextOf(configuration, name) is { } text
        && (bool.TryParse(text, out var on) ? on : throw new InvalidSettingException($"{name} is '{text}', but must be true or false."));
}
