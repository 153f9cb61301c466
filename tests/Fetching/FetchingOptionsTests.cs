using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;

namespace SanctionsTracker.Tests.Fetching;

public sealed class FetchingOptionsTests
{
    [Theory]
    [InlineData("UserAgent", "curl/8.0")]
    [InlineData("UserAgent", "Mozilla/5.0 (short)")]
    [InlineData("Retries", "11")]
    [InlineData("AttemptTimeout", "00:00:00")]
    [InlineData("ConcurrencyPerHost", "0")]
    public void A_setting_out_of_range_is_refused_at_start(string name, string value)
    {
        using var services = new ServiceCollection().AddFetching(FetcherUnderTest.Settings((name, value))).BuildServiceProvider();

        var refusal = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_settings_are_valid() =>
        Assert.True(new FetchingOptionsValidator().Validate(name: null, new FetchingOptions()).Succeeded);
}
