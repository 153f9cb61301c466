using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Fetching;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Fetching;

/// <summary>Where publishers' links may lead.</summary>
public sealed class AddressPolicyTests
{
    [Theory]
    [InlineData("https://www.example.org/a", true)]
    [InlineData("http://example.org:8080/a", true)]
    [InlineData("https://93.184.216.34/", true)]
    [InlineData("https://[2606:2800:220:1:248:1893:25c8:1946]/", true)]
    [InlineData("ftp://example.org/a", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("https://user@example.org/", false)]
    [InlineData("http://localhost/", false)]
    [InlineData("http://intranet/", false)]
    [InlineData("http://printer.local./", false)]
    [InlineData("http://metadata.google.internal/", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("http://2130706433/", false)]
    [InlineData("http://0x7f.1/", false)]
    [InlineData("http://[::1]/", false)]
    [InlineData("http://[::ffff:10.0.0.1]/", false)]
    [InlineData("http://[fe80::1]/", false)]
    [InlineData("http://168.63.129.16/", false)]
    [InlineData("http://[2606:4700::5efe:a00:1]/", false)]
    [InlineData("http://[64:ff9b::7f00:1]/", false)]
    [InlineData("http://169.254.169.254/latest/meta-data/", false)]
    [InlineData("http://192.168.1.1/", false)]
    [InlineData("http://172.31.255.255/", false)]
    [InlineData("http://100.64.0.1/", false)]
    [InlineData("http://\uFF11\uFF12\uFF17\u3002\uFF10\u3002\uFF10\u3002\uFF11/", false)]
    [InlineData("http://\u2460\u2461\u2466.0.0.1/", false)]
    [InlineData("http://\u0378.example/", false)]
    public void A_link_leads_to_the_public_internet_or_nowhere(string link, bool allowed) =>
        Assert.Equal(allowed, AddressPolicy.PublicOnly.Allows(new Uri(link)));

    [Fact]
    public void A_name_that_stands_for_this_machine_is_found_out_by_its_address() =>
        Assert.False(AddressPolicy.PublicOnly.Allows(IPAddress.Parse("::ffff:127.0.0.1")));

    [Fact]
    public async Task A_page_on_this_machine_is_not_asked_for()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var pages = Pages();

        var answer = await pages.GetRequiredService<PageFetcher>().FetchAsync(new PageRequest(server.At("/a"), 1000, TimeSpan.FromSeconds(5)), CancellationToken.None);

        Assert.EndsWith("is no address on the public internet.", Assert.IsType<PageAnswer.None>(answer).Reason, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Nor_is_it_connected_to_where_a_name_stands_for_it()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var pages = Pages();
        using var client = pages.GetRequiredService<IHttpClientFactory>().CreateClient(PageFetcher.ClientName);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://localhost:{server.Address.Port}/a")));

        Assert.Contains("no host on the public internet", refused.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static ServiceProvider Pages() => new ServiceCollection()
        .AddLogging()
        .AddSingleton<SanctionsTracker.Storage.Archive.IArchive, InMemoryArchive>()
        .AddFetching(FetcherUnderTest.Settings())
        .BuildServiceProvider();
}
