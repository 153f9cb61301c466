using Microsoft.Extensions.Configuration;
using SanctionsTracker.Functions.Hosting.Telemetry;

namespace SanctionsTracker.Tests.Hosting.Telemetry;

public sealed class ChosenExportersTests
{
    [Fact]
    public void Nothing_is_sent_anywhere_unless_a_setting_says_so() => Assert.False(Of().Any);

    [Fact]
    public void The_shipped_settings_send_nothing_anywhere()
    {
        var shipped = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build();

        Assert.False(ChosenExporters.Of(shipped).Any);
    }

    [Fact]
    public void Each_place_is_chosen_by_its_own_setting()
    {
        Assert.Equal(new ChosenExporters("InstrumentationKey=1", Otlp: false, Console: false), Of(("APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=1")));
        Assert.Equal(new ChosenExporters(AzureMonitor: null, Otlp: true, Console: false), Of(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317")));
        Assert.Equal(new ChosenExporters(AzureMonitor: null, Otlp: false, Console: true), Of(("Telemetry:Console", "true")));
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector")]
    [InlineData("Telemetry:Console", "yes")]
    public void A_setting_that_cannot_be_meant_is_refused_by_its_name(string name, string value)
    {
        var refused = Assert.Throws<InvalidSettingException>(() => Of((name, value)));

        Assert.StartsWith($"{name} is '{value}'", refused.Message, StringComparison.Ordinal);
    }

    private static ChosenExporters Of(params (string Name, string Value)[] settings) => ChosenExporters.Of(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());
}
