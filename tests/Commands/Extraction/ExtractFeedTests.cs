using System.Text.Json;

namespace SanctionsTracker.Tests.Commands.Extraction;

/// <summary>The program itself: what scripts read is standard output.</summary>
public sealed class ExtractFeedTests : IDisposable
{
    private const string Feed = """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Example news</title><link>/</link>
          <item><title>Sanctions &amp; oil</title><link>/one</link><guid isPermaLink="false">1</guid><pubDate>Fri, 03 Feb 2017 10:00:00 EST</pubDate>
            <author>ann@example.org (Ann Author)</author><description>&lt;p&gt;Thirteen persons.&lt;/p&gt;</description></item>
          <item><title>Two</title></item>
        </channel></rss>
        """;

    private readonly CommandRun _command = new();

    [Fact]
    public async Task A_feed_is_one_line_of_JSON_in_the_documented_shape()
    {
        var (exitCode, output, error) = await _command.RunAsync("extract", "--feed", Write("feed.xml", Feed), "--base", "https://news.example/feed.xml");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(
            """{"title":"Example news","link":"https://news.example/","items":[{"title":"Sanctions \u0026 oil","link":"https://news.example/one","id":"1","published":"2017-02-03T15:00:00Z","updated":null,"author":"Ann Author","summary":"Thirteen persons."},{"title":"Two","link":null,"id":null,"published":null,"updated":null,"author":null,"summary":null}],"warnings":[],"error":null}""" + "\n",
            output);
    }

    [Fact]
    public async Task The_content_type_says_the_charset()
    {
        var path = Path.Combine(_command.Folder.FullName, "feed.xml");
        await File.WriteAllBytesAsync(path, System.Text.Encoding.Latin1.GetBytes("<rss version='2.0'><channel><title>\u00C0 Paris</title></channel></rss>"));

        var (_, output, _) = await _command.RunAsync("extract", "--feed", path, "--content-type", "text/xml; charset=iso-8859-7");

        Assert.Equal("ΐ Paris", JsonDocument.Parse(output).RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_a_line_with_an_error_and_ends_with_1()
    {
        var (exitCode, output, _) = await _command.RunAsync("extract", "--feed", "no-such-file.xml");

        Assert.Equal(1, exitCode);
        Assert.Contains("no-such-file.xml", JsonDocument.Parse(output).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "--feed")]
    [InlineData("extract", "--feed", "feed.xml", "--batch")]
    [InlineData("extract", "--feed", "feed.xml", "--base", "here")]
    [InlineData("extract", "--feed", "--batch", "--base", "https://news.example/")]
    public async Task Wrong_use_prints_nothing_on_standard_output_but_help_and_ends_with_2(params string[] args)
    {
        var (exitCode, output, error) = await _command.RunAsync(args);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("{", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_store_is_made()
    {
        await _command.RunAsync("extract", "--feed", Write("feed.xml", Feed));

        Assert.False(Directory.Exists(Path.Combine(_command.Folder.FullName, ".data")));
    }

    public void Dispose() => _command.Dispose();

    private string Write(string name, string content)
    {
        var path = Path.Combine(_command.Folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
