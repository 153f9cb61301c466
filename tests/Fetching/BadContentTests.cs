using System.Text;
using SanctionsTracker.Fetching;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Fetching;

public sealed class BadContentTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Access denied</body></html>")]
    [InlineData("\n\n  <HTML lang=\"en\">")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- generated -->\n<!DOCTYPE html PUBLIC \"x\">")]
    public async Task A_page_for_people_is_no_list(string page)
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Text(page, "text/html"));

        Assert.Contains("an HTML page with status 200 instead of XML", await test.FailAsync("/list"), StringComparison.Ordinal);
        Assert.Equal(0, test.Archive.Count);
    }

    [Fact]
    public async Task An_empty_body_is_a_failure()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Text(""));

        Assert.Contains("an empty body", await test.FailAsync("/list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_breaks_off_is_a_failure()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Truncated("<list>" + new string(' ', 4_000), promised: 5_000));

        Assert.Contains("broke off after 4,006 bytes", await test.FailAsync("/list"), StringComparison.Ordinal);
        Assert.Equal(0, test.Archive.Count);
    }

    [Fact]
    public async Task Compressed_content_that_breaks_off_is_a_failure()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        var whole = Answers.Gzip("<list>" + Convert.ToHexString(Encoding.UTF8.GetBytes(new string('x', 9_000))) + "</list>");
        test.Server.Answer("/list", Answers.Compressed(whole[..^12], "gzip"));

        Assert.Contains("compressed data are damaged or incomplete", await test.FailAsync("/list"), StringComparison.Ordinal);
        Assert.Equal(0, test.Archive.Count);
    }

    [Fact]
    public async Task Content_that_only_says_it_is_compressed_is_a_failure()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Compressed("<list/>"u8.ToArray(), "gzip"));

        Assert.Contains("compressed data are damaged", await test.FailAsync("/list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gzip_bomb_is_stopped_at_the_cap()
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.GzipBomb(50_000_000));

        var error = await test.FailAsync("/list", request => request with { MaximumBytes = 1_000_000 });

        Assert.Contains("more than the 1,000,000 bytes accepted, counted after decompression", error, StringComparison.Ordinal);
        Assert.Single(test.Server.Requests);
        Assert.Equal(0, test.Archive.Count);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(8, false)]
    public async Task The_cap_itself_is_accepted(long cap, bool accepted)
    {
        await using var test = await FetcherUnderTest.StartAsync();
        test.Server.Answer("/list", Answers.Text("<list  />"));

        var result = await test.FetchAsync("/list", request => request with { MaximumBytes = cap });

        Assert.Equal(accepted, result is FetchResult.Fetched);
    }

    [Theory]
    [InlineData("\uFEFF<list/>")]
    [InlineData("  \r\n<list/>")]
    [InlineData("<htmlish/>")]
    [InlineData("<feed><title>html</title></feed>")]
    public void What_begins_like_XML_is_accepted(string text) =>
        Assert.Null(ContentCheck.Fault(Encoding.UTF8.GetBytes(text), ExpectedContent.Xml));

    [Fact]
    public void UTF_16_is_read_as_such()
    {
        Assert.Null(ContentCheck.Fault([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<list/>")], ExpectedContent.Xml));
        Assert.Null(ContentCheck.Fault([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("<list/>")], ExpectedContent.Xml));
    }

    [Theory]
    [InlineData("[{}]", null)]
    [InlineData(" {\"a\":1}", null)]
    [InlineData("<html>", "an HTML page with status 200 instead of JSON")]
    [InlineData("oops", "something that is not JSON: it begins with \"oops\"")]
    [InlineData("  ", "nothing but white space instead of JSON")]
    public void JSON_is_told_by_its_first_sign(string text, string? fault) =>
        Assert.Equal(fault, ContentCheck.Fault(Encoding.UTF8.GetBytes(text), ExpectedContent.Json));
}
