using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.News;
using SanctionsTracker.Tests.News.Importing;

namespace SanctionsTracker.Tests.Commands;

/// <summary><c>feeds</c> at the command line, as an owner comes from another reader.</summary>
public sealed class FeedsCommandTests : IDisposable
{
    private readonly CommandRun _command = new();

    [Fact]
    public async Task Feeds_go_in_from_a_file_and_out_to_one()
    {
        await WriteAsync("in.opml", ImportWorld.Opml(ImportWorld.Outline("Tehran Post", "https://tehran.example/rss") + ImportWorld.Outline("Bad", "http://10.0.0.1/")));

        var (exitCode, output, _) = await RunAsync("feeds", "import", "in.opml", "--country", "IRN", "--topic", "oil");
        Assert.Equal(1, exitCode);
        Assert.Contains("added\ttehran-post\tTehran Post\thttps://tehran.example/rss\t", output, StringComparison.Ordinal);
        Assert.Contains("1 added, 0 there already, 1 refused.", output, StringComparison.Ordinal);

        Assert.Contains("tehran-post\timported\tnever\t0\tIRN, oil\tTehran Post\thttps://tehran.example/rss", (await RunAsync("feeds", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("feeds", "export", "out.opml")).ExitCode);
        Assert.Contains("https://tehran.example/rss", await File.ReadAllTextAsync(PathOf("out.opml")), StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("feeds", "remove", "tehran-post")).ExitCode);
        Assert.Equal(2, (await RunAsync("feeds", "remove", "tehran-post")).ExitCode);
    }

    [Fact]
    public async Task A_feed_of_the_owners_own_machine_is_refreshed_and_shown_by_status()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss("<item><title>Council adopts measures</title><guid>1</guid></item>")));

        Assert.Equal(0, (await RunAsync("feeds", "add", server.At("/feed.xml").ToString(), "--id", "press")).ExitCode);
        Assert.Equal(0, (await RunAsync("refresh", "--source", "press")).ExitCode);

        Assert.Contains("press\tok\t1", (await RunAsync("status")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_list_of_feeds_is_wrong_use()
    {
        await WriteAsync("in.opml", "nonsense");

        var (exitCode, _, error) = await RunAsync("feeds", "import", "in.opml");

        Assert.Equal((2, "in.opml: It is no OPML: it has no outline."), (exitCode, error.Trim()));
    }

    public void Dispose() => _command.Dispose();

    private string PathOf(string file) => Path.Combine(_command.Folder.FullName, file);

    private Task WriteAsync(string file, string text) => File.WriteAllTextAsync(PathOf(file), text);

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] args) => _command.RunAsync([
        .. args, .. SourceIds.All.Select(id => $"--Sources:{id}:Enabled=false"), .. SourceIds.News.Select(id => $"--Feeds:{id}:Enabled=false")]);
}
