using Microsoft.Extensions.Configuration;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Hosting.Local;

namespace SanctionsTracker.Tests.Hosting;

public sealed class ListenAddressTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public void Without_settings_the_app_listens_on_the_port_of_the_Functions_host_for_this_machine_alone() =>
        Assert.Equal("http://127.0.0.1:7071", Address(asked: null));

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://[::1]:8080;http://127.0.0.2:8081")]
    public void Addresses_of_this_machine_need_no_keys(string asked) => Assert.Equal(asked, Address(asked));

    [Theory]
    [InlineData("http://0.0.0.0:80")]
    [InlineData("http://*:80")]
    [InlineData("http://+:80")]
    [InlineData("http://example.org:80")]
    [InlineData("http://127.0.0.1:80;http://192.168.1.5:80")]
    [InlineData("http://localhost.:80")]
    [InlineData("http://127.0.0.1.example.org:80")]
    [InlineData("http://[::]:80")]
    [InlineData("http://unix:/tmp/tracker.sock")]
    [InlineData("https://0.0.0.0:443")]
    public void Other_addresses_are_refused_unless_both_keys_are_set(string asked)
    {
        Assert.Throws<InvalidSettingException>(() => Address(asked));
        Assert.Throws<InvalidSettingException>(() => Address(asked, apiKey: "k"));
        Assert.Throws<InvalidSettingException>(() => Address(asked, ownerHash: Hash));
        Assert.Equal(asked, Address(asked, "k", Hash));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_setting_is_the_default_and_not_the_ports_of_the_container_images(string urls) =>
        Assert.Equal(
            "http://127.0.0.1:7071",
            Address(asked: null, settings: new() { ["urls"] = urls, ["http_ports"] = "8080", ["https_ports"] = "8443" }));

    [Fact]
    public void Kestrels_own_endpoints_are_held_to_the_same() =>
        Assert.Throws<InvalidSettingException>(() => Address(asked: null, settings: new() { ["Kestrel:Endpoints:Open:Url"] = "http://0.0.0.0:80" }));

    [Theory]
    [InlineData("7071")]
    [InlineData(";")]
    public void What_is_no_address_is_named(string asked)
    {
        var wrong = Assert.Throws<InvalidSettingException>(() => Address(asked));

        Assert.Contains($"'{asked}'", wrong.Message, StringComparison.Ordinal);
    }

    private static string Address(string? asked, string? apiKey = null, string? ownerHash = null, Dictionary<string, string?>? settings = null) =>
        ListenAddress.Of(
            asked,
            new ConfigurationBuilder().AddInMemoryCollection(settings ?? []).Build(),
            new ApiKey(apiKey),
            new OwnerKey(ownerHash, required: false));
}
