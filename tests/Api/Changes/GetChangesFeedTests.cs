using System.Xml.Linq;

namespace SanctionsTracker.Tests.Api.Changes;

public sealed class GetChangesFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_feed_has_the_newest_commit_first_with_links_to_the_records()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a/1;Al");
        await api.PublishAsync("tiny", "2026-01-02", "a/1;Alan & Co");
        await api.PublishAsync("tiny", "2026-01-03", "a/1;Alan & Co", "b;Bo");

        var entries = (await FeedAsync(api, "")).Elements(Atom + "entry").ToArray();

        Assert.Equal(["Added: Bo (tiny)", "Amended: Alan & Co (tiny)"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal("urn:sanctionstracker:change:tiny-00000002-000000", entries[1].Element(Atom + "id")!.Value);
        Assert.Equal("2026-01-02T00:00:00Z", entries[1].Element(Atom + "updated")!.Value);
        Assert.Equal("name: Al → Alan & Co", entries[1].Element(Atom + "summary")!.Value);
        Assert.EndsWith("/api/designations/tiny/a%2F1", entries[1].Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_ends_after_a_hundred_entries()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01");
        await api.PublishAsync("tiny", "2026-01-02", [.. Enumerable.Range(0, 120).Select(number => $"{number};Nr {number}")]);

        Assert.Equal(100, (await FeedAsync(api, "")).Elements(Atom + "entry").Count());
    }

    [Fact]
    public async Task The_feed_takes_filters_and_tells_its_type()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01");
        await api.PublishAsync("tiny", "2026-01-02", "a;Al;2020;IRN", "b;Bo;2020;SYR");

        var answer = await api.AskAsync("/api/changes.atom?country=SYR");

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Single((await FeedAsync(api, "?country=SYR")).Elements(Atom + "entry"));
    }

    [Fact]
    public async Task A_feed_of_nothing_is_still_a_feed()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal("1970-01-01T00:00:00Z", (await FeedAsync(api, "")).Element(Atom + "updated")!.Value);
    }

    private static async Task<XElement> FeedAsync(TinyApi api, string query) =>
        XDocument.Parse(await (await api.AskAsync($"/api/changes.atom{query}")).Content.ReadAsStringAsync()).Root!;
}
