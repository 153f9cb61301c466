using System.Net;
using System.Net.Http.Headers;
using SanctionsTracker.Functions.Recordings;

namespace SanctionsTracker.Tests.Recordings;

public sealed class RecordedHandlerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sanctionstracker-recordings-");

    public RecordedHandlerTests()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "list.xml"), "<list/>");
        File.WriteAllText(
            Path.Combine(_folder.FullName, "recordings.json"),
            """
            {
              "answers": [
                {"url": "https://lists.example/list.xml", "file": "list.xml", "content_type": "application/xml", "last_modified": "Wed, 28 Aug 2024 00:00:00 GMT"},
                {"url": "https://lists.example/tagged", "file": "list.xml", "content_type": "application/xml", "etag": "\"v1\""},
                {"url": "https://lists.example/any?page=1", "match": "path", "file": "list.xml", "content_type": "application/xml"}
              ],
              "backfill": [{"source": "un", "file": "list.xml"}],
              "uploads": []
            }
            """);
    }

    [Fact]
    public async Task A_recorded_address_is_answered_as_it_was()
    {
        var answer = await AskAsync("https://lists.example/list.xml");

        Assert.Equal("<list/>", await answer.Content.ReadAsStringAsync());
        Assert.Equal("application/xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(new DateTimeOffset(2024, 8, 28, 0, 0, 0, TimeSpan.Zero), answer.Content.Headers.LastModified);
    }

    [Theory]
    [InlineData("https://lists.example/other.xml")]
    [InlineData("https://lists.example/list.xml?x=1")]
    [InlineData("http://lists.example/list.xml")]
    public async Task Anything_else_is_not_recorded(string address)
    {
        var answer = await AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("not recorded", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_path_alone_counts_any_query_is_answered() =>
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("https://lists.example/any?page=7&date=1960:2030")).StatusCode);

    [Fact]
    public async Task What_is_held_already_is_not_modified()
    {
        var same = await AskAsync("https://lists.example/list.xml", held => held.IfModifiedSince = new DateTimeOffset(2024, 8, 28, 0, 0, 0, TimeSpan.Zero));
        var older = await AskAsync("https://lists.example/list.xml", held => held.IfModifiedSince = new DateTimeOffset(2024, 8, 27, 0, 0, 0, TimeSpan.Zero));
        var tagged = await AskAsync("https://lists.example/tagged", held => held.IfNoneMatch.Add(new EntityTagHeaderValue("\"v1\"")));
        var otherTag = await AskAsync("https://lists.example/tagged", held => held.IfNoneMatch.Add(new EntityTagHeaderValue("\"v0\"")));

        Assert.Equal(
            [HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK],
            [same.StatusCode, older.StatusCode, tagged.StatusCode, otherTag.StatusCode]);
    }

    [Fact]
    public void The_index_names_the_snapshots_that_come_first() =>
        Assert.Equal([new RecordedSnapshot("un", "list.xml")], RecordingsIndex.Read(_folder.FullName).Backfill);

    [Fact]
    public void The_shipped_recordings_are_all_there() =>
        Assert.All(
            RecordingsIndex.Read(RecordingsIndex.Folder).Answers,
            answer => Assert.True(File.Exists(Path.Combine(RecordingsIndex.Folder, answer.File)), answer.File));

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<HttpResponseMessage> AskAsync(string address, Action<HttpRequestHeaders>? held = null)
    {
        using var handler = new RecordedHandler(_folder.FullName, RecordingsIndex.Read(_folder.FullName));
        using var client = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        held?.Invoke(request.Headers);
        return await client.SendAsync(request, CancellationToken.None);
    }
}
