using System.Text;
using System.Text.Json;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Commands.Extraction;

/// <summary>The program itself: what scripts read is standard output.</summary>
public sealed class ExtractTextTests : IDisposable
{
    private const string Text = "On Feb. 1 Iran’s missile test drew a warning. Two days later, the Treasury Department reacted.";
    private readonly CommandRun _command = new();

    [Fact]
    public async Task A_text_is_one_line_of_JSON_in_the_documented_shape()
    {
        var (exitCode, output, error) = await _command.RunAsync("extract", Write("article.txt", Text), "--published", "2017-02-10");

        Assert.Equal(0, exitCode);
        Assert.Contains("The store holds no list", error, StringComparison.Ordinal);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
        var found = JsonDocument.Parse(output).RootElement;
        Assert.Equal(["title", "published", "language", "dates", "entities", "events", "topics"], found.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2017-02-10", found.GetProperty("published").GetString());
        Assert.Equal(["2017-02-01", "2017-02-03"], found.GetProperty("dates").EnumerateArray().Select(date => date.GetProperty("value").GetString()));
        Assert.Equal(
            """{"start":10,"text":"Iran","kind":"country","id":"IRN","name":"Iran","country":"IRN","confidence":0.95,"designations":[]}""",
            found.GetProperty("entities")[0].GetRawText());
    }

    [Fact]
    public async Task Of_a_page_the_main_text_is_read_with_its_title_and_date()
    {
        var paragraph = string.Concat(Enumerable.Repeat("The Treasury Department imposed sanctions on Iran after the ballistic missile test. ", 8));
        var page = $"""
            <!doctype html><html lang="en"><head><title>Sanctions after a test</title><meta property="article:published_time" content="2017-02-03T10:00:00Z"></head>
            <body><nav><a href="/">Kuwait</a></nav><article><h1>Sanctions after a test</h1><p>{paragraph}</p><p>{paragraph}</p></article></body></html>
            """;

        var (exitCode, output, _) = await _command.RunAsync("extract", Write("page.html", page));

        var found = JsonDocument.Parse(output).RootElement;
        Assert.Equal((0, "2017-02-03", "Sanctions after a test"), (exitCode, found.GetProperty("published").GetString(), found.GetProperty("title").GetString()));
        Assert.DoesNotContain("KWT", output, StringComparison.Ordinal);
        Assert.Contains("IRN", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_on_the_owners_own_machine_is_read_from_its_address()
    {
        await using var server = await LoopbackServer.StartAsync();
        var paragraph = string.Concat(Enumerable.Repeat("The Treasury Department imposed sanctions on Iran after the ballistic missile test. ", 8));
        server.Answer("/a", Answers.Text($"<html><head><title>Sanctions after a test</title></head><body><article><p>{paragraph}</p></article></body></html>", "text/html"));

        var (exitCode, output, error) = await _command.RunAsync("extract", server.At("/a").ToString());

        Assert.True(exitCode == 0, error);
        Assert.Equal("Sanctions after a test", JsonDocument.Parse(output).RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Offsets_count_the_files_own_characters()
    {
        var text = "\uD83D\uDE00 “Iran”";
        var (_, output, _) = await _command.RunAsync("extract", Write("smile.txt", text));

        Assert.Equal(text.IndexOf("Iran", StringComparison.Ordinal), JsonDocument.Parse(output).RootElement.GetProperty("entities")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task Characters_that_are_no_UTF_8_are_read_as_Windows_1252()
    {
        var path = Path.Combine(_command.Folder.FullName, "windows.txt");
        await File.WriteAllBytesAsync(path, Encoding.Latin1.GetBytes("Nicolás Maduro ruled Venezuela in 2012\u00962015."));

        var (_, output, _) = await _command.RunAsync("extract", path);

        Assert.Contains("Nicolás Maduro", output, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2012\",\"end_value\":\"2015\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_on_standard_error()
    {
        var (exitCode, output, error) = await _command.RunAsync("extract", "no-such-file.txt");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("no-such-file.txt", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "article.txt", "--published", "yesterday")]
    [InlineData("extract", "article.txt", "--base", "https://news.example/")]
    [InlineData("extract", "--feed", "feed.xml", "--published", "2017")]
    [InlineData("extract", "--batch")]
    public async Task Wrong_use_ends_with_2(params string[] args)
    {
        var (exitCode, output, error) = await _command.RunAsync(args);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("{", output, StringComparison.Ordinal);
    }

    public void Dispose() => _command.Dispose();

    private string Write(string name, string content)
    {
        var path = Path.Combine(_command.Folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
