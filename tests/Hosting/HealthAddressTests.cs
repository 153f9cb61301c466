using Microsoft.Extensions.Configuration;
using SanctionsTracker.Functions.Hosting.Local;

namespace SanctionsTracker.Tests.Hosting;

public sealed class HealthAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:7071", "http://127.0.0.1:7071/api/health")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/api/health")]
    [InlineData("http://0.0.0.0:8080", "http://127.0.0.1:8080/api/health")]
    [InlineData("http://*:8080", "http://127.0.0.1:8080/api/health")]
    [InlineData("http://+:8080;http://192.0.2.1:80", "http://127.0.0.1:8080/api/health")]
    [InlineData("http://[::]:8080", "http://127.0.0.1:8080/api/health")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080/api/health")]
    [InlineData("https://tracker.example:8443/base", "https://tracker.example:8443/base/api/health")]
    public void An_app_is_asked_where_it_listens_and_one_that_listens_everywhere_on_this_machine(string urls, string address) =>
        Assert.Equal(address, HealthAddress.Of(urls, Settings()).AbsoluteUri);

    [Fact]
    public void Without_an_address_the_settings_decide_and_the_default_last()
    {
        Assert.Equal("http://127.0.0.1:81/api/health", HealthAddress.Of(asked: null, Settings(("urls", "http://*:81"))).AbsoluteUri);
        Assert.Equal("http://127.0.0.1:7071/api/health", HealthAddress.Of(asked: null, Settings()).AbsoluteUri);
    }

    [Fact]
    public void Kestrels_own_endpoints_win_as_they_do_where_it_listens() =>
        Assert.Equal("http://127.0.0.1:82/api/health", HealthAddress.Of("http://*:81", Settings(("Kestrel:Endpoints:Http:Url", "http://*:82"))).AbsoluteUri);

    [Theory]
    [InlineData("7071")]
    [InlineData(";")]
    public void What_is_no_address_is_named(string urls) =>
        Assert.Contains($"'{urls}'", Assert.Throws<InvalidSettingException>(() => HealthAddress.Of(urls, Settings())).Message, StringComparison.Ordinal);

    private static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, string? (setting) => setting.Value, StringComparer.Ordinal))
        .Build();
}
