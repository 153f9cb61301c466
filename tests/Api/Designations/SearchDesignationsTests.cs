using System.Net;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Designations;

public sealed class SearchDesignationsTests
{
    [Fact]
    public async Task Before_any_list_was_fetched_there_are_none()
    {
        await using var api = await TinyApi.StartAsync();

        var page = await api.GetAsync("/api/designations");

        Assert.Equal(0, page.GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Designations_come_by_list_and_id()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "b;Bo", "a;Al");
        await api.PublishAsync("other", "2026-01-01", "z;Zoe");

        Assert.Equal("other/z tiny/a tiny/b", await api.IdsAsync("/api/designations"));
    }

    [Theory]
    [InlineData("list=other", "other/z")]
    [InlineData("list=other,tiny", "other/z tiny/a tiny/b")]
    [InlineData("country=IRN", "tiny/a")]
    [InlineData("country=ir&country=SYR", "other/z tiny/a")]
    [InlineData("type=person", "other/z tiny/a tiny/b")]
    [InlineData("type=vessel", "")]
    [InlineData("q=CHAVEZ", "tiny/b")]
    [InlineData("q=chávez", "tiny/b")]
    [InlineData("program=none", "")]
    [InlineData("status=removed", "tiny/gone")]
    [InlineData("status=Listed", "other/z tiny/a tiny/b")]
    [InlineData("status=listed,removed", "other/z tiny/a tiny/b tiny/gone")]
    [InlineData("country=IRN&q=zoe", "")]
    public async Task Filters_leave_what_meets_them_all(string query, string expected)
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al;2010-05-01;IRN", "b;Bo Chávez;2012-05-01", "gone;Gus");
        await api.PublishAsync("tiny", "2026-01-02", "a;Al;2010-05-01;IRN", "b;Bo Chávez;2012-05-01");
        await api.PublishAsync("other", "2026-01-01", "z;Zoe;2011-05-01;SYR");

        Assert.Equal(expected, await api.IdsAsync($"/api/designations?{query}"));
    }

    [Theory]
    [InlineData("2009-12-31", "")]
    [InlineData("2010-05-01", "tiny/a")]
    [InlineData("2026-01-01", "tiny/a tiny/gone")]
    [InlineData("2026-01-02", "tiny/a")]
    public async Task As_of_a_day_those_listed_then_are_found_the_removed_too(string day, string expected)
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al;2010-05-01", "gone;Gus");
        await api.PublishAsync("tiny", "2026-01-02", "a;Al;2010-05-01");

        Assert.Equal(expected, await api.IdsAsync($"/api/designations?as_of={day}"));
    }

    [Fact]
    public async Task As_known_at_a_time_the_records_are_those_of_the_last_commit_before_it()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;Bo");
        await api.PublishAsync("tiny", "2026-01-02", "a;Alan");

        var then = await api.GetAsync("/api/designations?known_at=2026-01-01T12:00:00Z");

        Assert.Equal(["Al", "Bo"], then.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()));
        Assert.Equal("listed", then.GetProperty("items")[1].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Before_the_first_commit_nothing_was_known_and_the_answer_says_since_when()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");

        var before = await api.GetAsync("/api/designations?known_at=2025-12-31");

        Assert.Empty(before.GetProperty("items").EnumerateArray());
        Assert.Equal("2026-01-01T00:00:00Z", before.GetProperty("knowledge_begins").GetProperty("tiny").GetString());
        Assert.Equal(JsonValueKind.Null, before.GetProperty("knowledge_begins").GetProperty("other").ValueKind);
    }

    [Fact]
    public async Task Changed_since_a_time_are_the_records_committed_then_or_later_the_removed_too()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;Bo", "c;Cy");
        await api.PublishAsync("tiny", "2026-01-02", "a;Al", "b;Bob");

        Assert.Equal("tiny/b tiny/c", await api.IdsAsync("/api/designations?changed_since=2026-01-02"));
        Assert.Equal("tiny/b", await api.IdsAsync("/api/designations?changed_since=2026-01-02&status=listed"));
        Assert.Equal("", await api.IdsAsync("/api/designations?changed_since=2026-01-03"));
    }

    [Fact]
    public async Task Pages_go_on_where_the_one_before_ended()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;Bo", "c;Cy");
        await api.PublishAsync("other", "2026-01-01", "z;Zoe");

        Assert.Equal(["other/z tiny/a", "tiny/b tiny/c"], await PagesAsync(api, "/api/designations?limit=2"));
    }

    [Fact]
    public async Task A_commit_that_lands_between_two_pages_is_not_seen_by_the_second()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;Bo", "c;Cy");
        var first = await api.GetAsync("/api/designations?limit=1");
        await api.PublishAsync("tiny", "2026-01-02", "b;Bob", "d;Di");
        await api.PublishAsync("other", "2026-01-01", "z;Zoe");

        var second = await api.GetAsync($"/api/designations?limit=10&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal("tiny/b tiny/c", TinyApi.Ids(second));
        Assert.Equal(3, second.GetProperty("total").GetInt32());
        Assert.Equal("Bo", second.GetProperty("items")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("nonsense=1")]
    [InlineData("cursor=nonsense")]
    [InlineData("cursor=e30")]
    [InlineData("cursor=eyJjb21taXRzIjp7InRpbnkiOjk5fSwibGlzdCI6InRpbnkiLCJpZCI6ImEifQ")]
    [InlineData("list=nonsense")]
    [InlineData("country=XX")]
    [InlineData("type=ghost")]
    [InlineData("status=gone")]
    [InlineData("as_of=2020")]
    [InlineData("known_at=yesterday")]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    public async Task What_cannot_be_read_is_a_problem(string query)
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");

        var answer = await api.AskAsync($"/api/designations?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_cursor_of_lists_that_are_not_asked_is_a_problem()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;Bo");
        var cursor = (await api.GetAsync("/api/designations?limit=1")).GetProperty("next").GetString();

        var answer = await api.AskAsync($"/api/designations?list=other&cursor={cursor}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task As_csv_it_is_a_table_and_the_next_page_stands_in_a_header()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al;2010-05-01", "b;Bo");

        var answer = await api.AskAsync("/api/designations?format=csv&limit=1");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("list,id,record_id,name,type,status,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("tiny,a,a,Al,person,listed,", lines[1], StringComparison.Ordinal);
        Assert.Contains("cursor=", Assert.Single(answer.Headers.GetValues("Link")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task None_at_all_is_an_empty_answer_in_every_format(string format)
    {
        await using var api = await TinyApi.StartAsync();

        var answer = await api.AskAsync($"/api/designations?format={format}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty((await answer.Content.ReadAsStringAsync()).Trim());
    }

    [Fact]
    public async Task As_ndjson_each_record_is_a_line()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;Bo");

        var lines = (await (await api.AskAsync("/api/designations?format=ndjson")).Content.ReadAsStringAsync()).TrimEnd().Split('\n');

        Assert.Equal(["a", "b"], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Who_holds_the_answer_already_is_told_so_until_it_changes()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        var tag = (await api.AskAsync("/api/designations")).Headers.ETag!;

        var same = await AskIfChangedAsync(api, tag.ToString());
        await api.PublishAsync("tiny", "2026-01-02", "a;Alan");
        var other = await AskIfChangedAsync(api, tag.ToString());

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Rows_that_a_stalled_writer_left_are_not_shown()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;Bo");
        api.Tables.Hook = (operation, table) =>
            operation == "before submit" && table == "sources" && api.Tables.RowsOf("history").Count > 2
                ? throw new IOException("The process died.")
                : Task.CompletedTask;
        api.Publisher("tiny").Now = Ingestion.TinyList.Write("2026-01-02", "a;Alan", "c;Cy");
        await api.Tracker("tiny").Refresher.RefreshAsync(progress: null, CancellationToken.None);
        api.Tables.Hook = null;

        var page = await api.GetAsync("/api/designations");

        Assert.Equal("tiny/a tiny/b", TinyApi.Ids(page));
        Assert.Equal("Al", page.GetProperty("items")[0].GetProperty("name").GetString());
        Assert.Equal(1, (await api.GetAsync("/api/designations/tiny/a/history")).GetProperty("total").GetInt32());
    }

    private static async Task<List<string>> PagesAsync(TinyApi api, string address)
    {
        var pages = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await api.GetAsync(cursor.Length == 0 ? address : $"{address}&cursor={cursor}");
            pages.Add(TinyApi.Ids(page));
            cursor = page.GetProperty("next").GetString();
        }

        return pages;
    }

    private static Task<HttpResponseMessage> AskIfChangedAsync(TinyApi api, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/designations", UriKind.Relative));
        request.Headers.Add("If-None-Match", tag);
        return api.Client.SendAsync(request);
    }
}
