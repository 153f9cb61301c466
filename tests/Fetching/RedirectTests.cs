using SanctionsTracker.Fetching;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Fetching;

public sealed class RedirectTests
{
    private const string List = "<list/>";

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_followed(int status)
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Redirect("/elsewhere", status)).Answer("/elsewhere", Answers.Text(List));

        Assert.Equal(List, await test.FetchTextAsync("/list"));
    }

    [Fact]
    public async Task The_secret_of_a_presigned_address_is_used_but_never_logged()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Redirect("/bucket/list?X-Amz-Signature=s3cret")).Answer("/bucket/list", Answers.Text(List));

        Assert.Equal(List, await test.FetchTextAsync("/list"));
        Assert.Equal("/bucket/list?X-Amz-Signature=s3cret", test.Server.Requests.Last().PathAndQuery);
        Assert.DoesNotContain("s3cret", test.Log.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    public async Task The_secret_of_a_presigned_address_is_not_told_when_it_fails(int status)
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Redirect("/bucket/list?X-Amz-Signature=s3cret")).Answer("/bucket/list", Answers.Status(status));

        Assert.DoesNotContain("s3cret", await test.FailAsync("/list"), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", test.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_validator_reaches_the_place_that_holds_the_content()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Redirect("/bucket")).Answer("/bucket", Answers.Text(List).WithETag("\"7\""));

        Assert.IsType<FetchResult.NotModified>(await test.FetchAsync("/list", request => request with { ETag = "\"7\"" }));
    }

    [Fact]
    public async Task A_loop_is_told_as_one()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/a", Answers.Redirect("/b")).Answer("/b", Answers.Redirect("/a"));

        Assert.Contains("redirect loop", await test.FailAsync("/a"), StringComparison.Ordinal);
        Assert.Equal(2, test.Server.Requests.Count);
    }

    [Fact]
    public async Task A_chain_without_end_is_given_up()
    {
        await using var test = await FetcherUnderTest.StartAsync(time: null, ("MaximumRedirects", "3"));
        for (var hop = 0; hop < 9; hop++) test.Server.Answer($"/{hop}", Answers.Redirect($"/{hop + 1}"));

        Assert.Contains("redirects more than 3 times", await test.FailAsync("/0"), StringComparison.Ordinal);
        Assert.Equal(4, test.Server.Requests.Count);
    }

    [Theory]
    [InlineData("ftp://localhost/list")]
    [InlineData("file:///etc/passwd")]
    public async Task Only_http_and_https_are_followed(string to)
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Redirect(to));

        Assert.Contains("only http and https are followed", await test.FailAsync("/list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_without_an_address_is_a_failure()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Status(302));

        Assert.Contains("does not say where to", await test.FailAsync("/list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_from_https_to_http_is_refused()
    {
        using var handler = new Downgrade();
        using var client = new HttpClient(handler);
        var redirects = new Redirects(client, new FetchRequest("test", new Uri("https://example.org/list")), maximum: 5);

        var failure = await Assert.ThrowsAsync<FetchFailedException>(() => redirects.FollowAsync(CancellationToken.None));

        Assert.Contains("from https to http", failure.Message, StringComparison.Ordinal);
    }

    private sealed class Downgrade : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.Found)
            {
                Headers = { Location = new Uri("http://example.org/list") },
            });
    }
}
