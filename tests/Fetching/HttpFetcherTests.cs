using SanctionsTracker.Fetching;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Fetching;

public sealed class HttpFetcherTests
{
    private const string List = "<list><entry/></list>";

    [Fact]
    public async Task An_address_that_is_not_the_owners_own_is_asked_on_the_public_internet_alone()
    {
        await using var fetcher = await FetcherUnderTest.StartAsync();
        fetcher.Server.Answer("/list", Answers.Text("<list/>"));

        var error = await fetcher.FailAsync("/list", request => request with { PublicOnly = true });

        Assert.EndsWith("/list is no address on the public internet, and is not asked.", error, StringComparison.Ordinal);
        Assert.Empty(fetcher.Server.Requests);
    }

    [Fact]
    public async Task Content_goes_into_the_archive_with_its_validators()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Text(List).WithETag("\"7\"").With("Last-Modified", "Fri, 03 Feb 2017 10:00:00 GMT"));

        var fetched = Assert.IsType<FetchResult.Fetched>(await test.FetchAsync("/list"));

        Assert.Equal(List.Length, fetched.Length);
        Assert.Equal("\"7\"", fetched.ETag);
        Assert.Equal(new DateTimeOffset(2017, 2, 3, 10, 0, 0, TimeSpan.Zero), fetched.LastModified);
        Assert.Equal(List, await test.ReadAsync(fetched.Sha256));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Compressed_content_is_kept_decompressed(string encoding)
    {
        await using var test = await FetcherUnderTest.StartAsync();
        var bytes = encoding switch { "gzip" => Answers.Gzip(List), "br" => Answers.Brotli(List), _ => Answers.Deflate(List) };
        test.Server.Answer("/list", Answers.Compressed(bytes, encoding));

        Assert.Equal(List, await test.FetchTextAsync("/list"));
        Assert.Contains(encoding, test.Server.Requests.Single().Header("Accept-Encoding"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_we_hold_is_not_sent_again()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Text(List).WithETag("W/\"7\""));

        Assert.IsType<FetchResult.NotModified>(await test.FetchAsync("/list", request => request with { ETag = "W/\"7\"" }));
        Assert.Equal(0, test.Archive.Count);
    }

    [Fact]
    public async Task The_date_of_what_we_hold_is_sent_as_a_validator()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Status(304));
        var held = new DateTimeOffset(2017, 2, 3, 10, 0, 0, TimeSpan.Zero);

        Assert.IsType<FetchResult.NotModified>(await test.FetchAsync("/list", request => request with { LastModified = held }));
        Assert.Equal("Fri, 03 Feb 2017 10:00:00 GMT", test.Server.Requests.Single().Header("If-Modified-Since"));
    }

    [Fact]
    public async Task An_ETag_that_is_not_well_formed_is_kept_and_sent_back_as_it_came()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Text(List).WithETag("abc-7"));

        var fetched = Assert.IsType<FetchResult.Fetched>(await test.FetchAsync("/list"));

        Assert.IsType<FetchResult.NotModified>(await test.FetchAsync("/list", request => request with { ETag = fetched.ETag }));
    }

    [Fact]
    public async Task OFAC_accepts_our_User_Agent()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Text(List));

        await test.FetchAsync("/list");

        var agent = test.Server.Requests.Single().Header("User-Agent")!;
        Assert.StartsWith("Mozilla/5.0 (compatible; SanctionsTracker/", agent, StringComparison.Ordinal);
        Assert.True(agent.Length >= 40);
    }

    [Fact]
    public async Task Progress_counts_up_to_the_length_of_the_content()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        var content = "<list>" + new string('x', 300_000) + "</list>";
        test.Server.Answer("/list", Answers.Compressed(Answers.Gzip(content), "gzip"));
        var progress = new Progress();

        await test.Fetcher.FetchAsync(new FetchRequest("test", test.Server.At("/list")), progress, CancellationToken.None);

        Assert.Equal(progress.Reports.Order(), progress.Reports);
        Assert.Equal(content.Length, progress.Reports[^1]);
    }

    [Fact]
    public async Task Only_so_many_fetches_reach_one_host_at_a_time()
    {
        await using var test = await FetcherUnderTest.StartAsync(time: null, ("ConcurrencyPerHost", "2"));
        using var gate = new SemaphoreSlim(0);
        test.Server.Answer("/list", async context =>
        {
            await gate.WaitAsync(context.RequestAborted);
            await Answers.Text(List)(context);
        });

        var fetches = Enumerable.Range(0, 5).Select(_ => test.FetchAsync("/list")).ToArray();
        while (test.Server.Requests.Count < 2) await Task.Yield();
        await Task.Delay(50, CancellationToken.None);
        Assert.Equal(2, test.Server.Requests.Count);

        gate.Release(5);
        Assert.All(await Task.WhenAll(fetches), result => Assert.IsType<FetchResult.Fetched>(result));
    }

    [Fact]
    public async Task A_caller_that_cancels_gets_no_result()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Silence);
        using var cancellation = new CancellationTokenSource();

        var fetch = test.Fetcher.FetchAsync(new FetchRequest("test", test.Server.At("/list")), progress: null, cancellation.Token);
        while (test.Server.Requests.Count == 0) await Task.Yield();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetch);
    }

    private sealed class Progress : IProgress<long>
    {
        public List<long> Reports { get; } = [];

        public void Report(long value) => Reports.Add(value);
    }
}
