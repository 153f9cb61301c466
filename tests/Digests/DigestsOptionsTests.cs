using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SanctionsTracker.Digests;

namespace SanctionsTracker.Tests.Digests;

public sealed class DigestsOptionsTests
{
    [Fact]
    public async Task The_settings_that_ship_are_the_defaults()
    {
        var shipped = new ConfigurationBuilder().AddJsonFile(Path.Combine(SourceTree.Root, "functions", "appsettings.json")).Build().AsEnumerable();
        await using var webhooks = new WebhooksUnderTest([.. shipped
            .Where(setting => setting.Key.StartsWith("Digests:", StringComparison.Ordinal) && setting.Value is not null)
            .Select(setting => (setting.Key, setting.Value!))]);

        var options = webhooks.Get<IOptions<DigestsOptions>>().Value;

        Assert.Null(options.PublicAddress);
        Assert.False(options.AllowLoopbackTargets);
        Assert.Equal("", options.SecretKey);
        Assert.Empty(options.FormerSecretKeys);
        Assert.Equal(TimeSpan.FromSeconds(15), options.AttemptTimeout);
        Assert.Equal(4, options.ConcurrencyPerHost);
    }

    [Theory]
    [InlineData("Digests:AttemptTimeout", "00:05:00", "AttemptTimeout")]
    [InlineData("Digests:ConcurrencyPerHost", "0", "ConcurrencyPerHost")]
    [InlineData("Digests:PublicAddress", "tracker.example.org", "Digests:PublicAddress")]
    [InlineData("Digests:PublicAddress", "ftp://tracker.example.org", "Digests:PublicAddress")]
    public async Task A_setting_that_cannot_be_meant_is_refused_at_start(string name, string value, string told)
    {
        await using var webhooks = new WebhooksUnderTest((name, value));

        Assert.Contains(told, Assert.Throws<OptionsValidationException>(() => webhooks.Get<IOptions<DigestsOptions>>().Value).Message, StringComparison.Ordinal);
    }
}
