using System.Text.Json;
using SanctionsTracker.Functions.Commands.Extraction;

namespace SanctionsTracker.Tests.Commands.Extraction;

public sealed class FeedBatchTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sanctionstracker-batch-");

    [Fact]
    public async Task Every_line_is_answered_by_a_line_in_its_order() =>
        Assert.Equal(["A", "B", "A"], (await AnswersAsync(Feed("A"), Feed("B"), Feed("A"))).Select(Title));

    [Fact]
    public async Task A_line_may_give_base_and_content_type()
    {
        var path = Feed("A");

        Assert.Equal(
            ["https://news.example/", "https://news.example/", "/"],
            (await AnswersAsync($"{path}\thttps://news.example/feed.xml", $"{path}\thttps://news.example/feed.xml\ttext/xml", $"{path}\t\ttext/xml"))
                .Select(answer => answer.GetProperty("link").GetString()));
    }

    [Theory]
    [InlineData("no-such-file.xml")]
    [InlineData("no\0such")]
    [InlineData("")]
    [InlineData("a\tb")]
    [InlineData("a\tftp://news.example/")]
    [InlineData("a\thttps://news.example/\ttext/xml\tmore")]
    [InlineData("/")]
    public async Task A_line_that_cannot_be_answered_is_an_error_and_the_next_is_read(string line)
    {
        var answers = await AnswersAsync(line, Feed("A"));

        Assert.NotNull(answers[0].GetProperty("error").GetString());
        Assert.Empty(answers[0].GetProperty("items").EnumerateArray());
        Assert.Equal("A", Title(answers[1]));
    }

    [Fact]
    public async Task An_answer_is_there_before_the_next_line_is()
    {
        using var output = new FlushedText();
        using var input = new OneLineAtATime(Feed("A"), output);

        await FeedBatch.RunAsync(input, output, CancellationToken.None);

        Assert.Equal([0, 1], input.FlushedBeforeEachLine);
    }

    [Fact]
    public async Task Line_ends_within_texts_do_not_end_the_line()
    {
        var path = Path.Combine(_folder.FullName, "lines.xml");
        await File.WriteAllTextAsync(path, "<rss><channel><title>One\r\ntwo\u2028three</title></channel></rss>");

        Assert.Equal("One two three", Title(Assert.Single(await AnswersAsync(path))));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string? Title(JsonElement answer) => answer.GetProperty("title").GetString();

    private static async Task<JsonElement[]> AnswersAsync(params string[] lines)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(string.Concat(lines.Select(line => line + "\n")));
        Assert.Equal(0, await FeedBatch.RunAsync(input, output, CancellationToken.None));
        return [.. output.ToString().Split('\n')[..^1].Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private string Feed(string title)
    {
        var path = Path.Combine(_folder.FullName, $"{title}.xml");
        File.WriteAllText(path, $"<rss version='2.0'><channel><title>{title}</title><link>/</link></channel></rss>");
        return path;
    }

    /// <summary>Counts the lines that were flushed.</summary>
    private sealed class FlushedText : StringWriter
    {
        public int Flushed { get; private set; }

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            Flushed = ToString().Count(character => character == '\n');
            return Task.CompletedTask;
        }
    }

    /// <summary>Notes how much was flushed whenever it is asked for a line.</summary>
    private sealed class OneLineAtATime(string line, FlushedText output) : TextReader
    {
        public List<int> FlushedBeforeEachLine { get; } = [];

        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            FlushedBeforeEachLine.Add(output.Flushed);
            return ValueTask.FromResult(FlushedBeforeEachLine.Count == 1 ? line : null);
        }
    }
}
