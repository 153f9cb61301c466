using System.Diagnostics;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Telemetry;

namespace SanctionsTracker.Tests.Fetching;

public sealed class FetchMetricsTests
{
    [Fact]
    public async Task A_fetch_is_counted_with_the_bytes_of_its_content_decompressed()
    {
        await using var fetcher = await FetcherUnderTest.StartAsync();
        using var measured = new Measured(fetcher.Meters);
        fetcher.Server.Answer("/list", Answers.Compressed(Answers.Gzip("<list/>"), "gzip"));

        await fetcher.FetchAsync("/list");

        Assert.Equal(["sources.fetch.bytes 7 {source=test}"], measured.Take("sources.fetch.bytes"));
    }

    [Fact]
    public async Task How_long_a_fetch_took_is_told_by_what_came_of_it()
    {
        await using var fetcher = await FetcherUnderTest.StartAsync();
        using var measured = new Measured(fetcher.Meters);
        fetcher.Server.Answer("/list", Answers.Text("<list/>").WithETag("\"7\"")).Answer("/gone", Answers.Status(404));

        await fetcher.FetchAsync("/list");
        await fetcher.FetchAsync("/list", request => request with { ETag = "\"7\"" });
        await fetcher.FetchAsync("/gone");

        Assert.Equal(
            ["{outcome=failed, source=test}", "{outcome=fetched, source=test}", "{outcome=not_modified, source=test}"],
            measured.Take("sources.fetch.duration").Select(line => line[line.IndexOf('{', StringComparison.Ordinal)..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_span_of_a_fetch_has_the_address_without_what_may_be_secret_in_it()
    {
        await using var fetcher = await FetcherUnderTest.StartAsync();
        fetcher.Server.Answer("/list", Answers.Text("<list/>"));
        using var spans = new Spans();

        await fetcher.FetchAsync(new UriBuilder(fetcher.Server.At("/list")) { UserName = "user", Password = "word", Query = "key=word" }.Uri);

        var span = Assert.Single(spans.Ended);
        Assert.Equal(("fetch", "test", "fetched"), (span.OperationName, span.GetTagItem("source"), span.GetTagItem("outcome")));
        Assert.Equal(fetcher.Server.At("/list").AbsoluteUri, span.GetTagItem("address"));
    }

    [Fact]
    public async Task The_span_of_a_fetch_that_fails_tells_why()
    {
        await using var fetcher = await FetcherUnderTest.StartAsync();
        fetcher.Server.Answer("/list", Answers.Status(403));
        using var spans = new Spans();

        var error = await fetcher.FailAsync("/list");

        var span = Assert.Single(spans.Ended);
        Assert.Equal((ActivityStatusCode.Error, error), (span.Status, span.StatusDescription));
    }
}
