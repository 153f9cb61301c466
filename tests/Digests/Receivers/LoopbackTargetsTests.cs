using Microsoft.Extensions.Options;
using SanctionsTracker.Digests;

namespace SanctionsTracker.Tests.Digests.Receivers;

public sealed class LoopbackTargetsTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5000/hook")]
    [InlineData("http://127.9.9.9:5000/hook")]
    [InlineData("http://[::1]:5000/hook")]
    [InlineData("http://localhost:5000/hook")]
    [InlineData("https://localhost:5001/hook")]
    public async Task On_a_laptop_this_machine_may_receive_over_http_on_any_port(string target)
    {
        await using var webhooks = new WebhooksUnderTest();
        webhooks.Names.Answer("localhost", "127.0.0.1 ::1");

        Assert.Null(await webhooks.RefusalAsync(target));
    }

    [Theory]
    [InlineData("http://127.0.0.1:7071/api/subscriptions")]
    [InlineData("http://127.0.0.2:7071/")]
    [InlineData("http://[::1]:7071/")]
    [InlineData("http://localhost:7071/")]
    [InlineData("http://x.localhost:8099/")]
    [InlineData("http://localhost:8098/")]
    [InlineData("https://localhost/")]
    public async Task Our_own_listener_never_receives(string target)
    {
        await using var webhooks = new WebhooksUnderTest(
            ("urls", "http://127.0.0.1:7071; http://*:8098"),
            ("Kestrel:Endpoints:A:Url", "http://[::1]:8099"),
            ("Kestrel:Endpoints:B:Url", "https://localhost"));

        Assert.Contains("this app itself listens", await webhooks.RefusalAsync(target), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1.evil.org:5000/")]
    [InlineData("http://10.0.0.1:5000/")]
    [InlineData("http://0.0.0.0:5000/")]
    [InlineData("http://[::ffff:127.0.0.1]:5000/")]
    [InlineData("http://2130706433:5000/")]
    [InlineData("https://evil.org:5000/")]
    [InlineData("https://10.0.0.1/")]
    public async Task Nothing_else_is_let_through_with_it(string target)
    {
        await using var webhooks = new WebhooksUnderTest();

        Assert.NotNull(await webhooks.RefusalAsync(target));
    }

    [Fact]
    public async Task A_name_of_others_that_points_to_this_machine_is_refused_all_the_same()
    {
        await using var webhooks = new WebhooksUnderTest();
        webhooks.Names.Answer("rebind.evil.org", "127.0.0.1");

        Assert.Contains("this machine itself", await webhooks.RefusalAsync("https://rebind.evil.org/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_this_machine_that_points_elsewhere_is_refused()
    {
        await using var webhooks = new WebhooksUnderTest();
        webhooks.Names.Answer("x.localhost", "10.0.0.1");

        Assert.Contains("not this machine", await webhooks.RefusalAsync("http://x.localhost:5000/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_azure_the_setting_is_refused_at_start()
    {
        await using var webhooks = new WebhooksUnderTest(("WEBSITE_HOSTNAME", "sanctions.azurewebsites.net"));

        var refusal = Assert.Throws<OptionsValidationException>(() => webhooks.Get<IOptions<DigestsOptions>>().Value);

        Assert.Contains("Digests:AllowLoopbackTargets", refusal.Message, StringComparison.Ordinal);
    }
}
