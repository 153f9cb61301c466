using SanctionsTracker.Functions.Commands;

namespace SanctionsTracker.Tests.Commands;

public sealed class SettingArgumentsTests
{
    [Theory]
    [InlineData("--Api:Key=k")]
    [InlineData("--Sources:ofac_sdn:Address=http://127.0.0.1:8080/list.xml?a=b")]
    [InlineData("--environment=Development")]
    [InlineData("--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317")]
    public void A_name_with_a_colon_is_a_setting_and_so_is_a_standard_one(string argument)
    {
        var (settings, verbs) = SettingArguments.Split(["refresh", argument, "--source", "un"]);

        Assert.Equal([argument], settings);
        Assert.Equal(["refresh", "--source", "un"], verbs);
    }

    [Theory]
    [InlineData("--data=/tmp")]
    [InlineData("--urls=http://127.0.0.1:8080")]
    [InlineData("--dat=/tmp")]
    [InlineData("serve")]
    public void Anything_else_is_ours(string argument) => Assert.Equal([argument], SettingArguments.Split([argument]).Verbs);
}
