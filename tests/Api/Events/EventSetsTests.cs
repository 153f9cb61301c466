using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Events;

/// <summary>Sets once they are there: listed, read, deleted.</summary>
public sealed class EventSetsTests
{
    private const string Table = EventSetsApi.Header + """

        2018,IRN,,A year,
        2019-04,SYR,,A month,
        2019-05-12,IRN,seizure,<b>A day</b>,https://example.org/
        2020-01-03,IRN,,Later,

        """;

    [Theory]
    [InlineData("", "A year|A month|<b>A day</b>|Later")]
    [InlineData("?country=IR", "A year|<b>A day</b>|Later")]
    [InlineData("?country=VEN", "")]
    [InlineData("?from=2019", "A month|<b>A day</b>|Later")]
    [InlineData("?from=2018-06&to=2019-04-15", "A year|A month")]
    [InlineData("?from=2019-05-12&to=2019-05-12", "<b>A day</b>")]
    public async Task Events_are_answered_by_date_and_filtered_by_country_and_date(string query, string titles)
    {
        await using var api = await StartAsync();

        Assert.Equal(titles, string.Join('|', await api.TitlesAsync($"/api/events/a{query}")));
    }

    [Fact]
    public async Task A_page_says_of_which_set_it_is_and_how_many_match()
    {
        await using var api = await StartAsync();

        var page = await api.GetAsync("/api/events/a?limit=1&country=IRN");

        Assert.Equal(
            """{"id":"a","name":"Incidents","source":null,"version":1,"changed_at":"2026-01-01T00:00:00Z","events":4,"countries":["IRN","SYR"]""",
            page.GetProperty("set").GetRawText().Split(",\"first\"")[0]);
        Assert.Equal(3, page.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Pages_tell_of_one_version_though_the_set_is_replaced_meanwhile()
    {
        await using var api = await StartAsync();
        var first = await api.GetAsync("/api/events/a?limit=2");
        await api.PutAsync("/api/events/a", EventSetsApi.Header + "\n2025,IRN,,New,\n");

        var second = await api.GetAsync($"/api/events/a?limit=3&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal(["<b>A day</b>", "Later"], second.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
        Assert.Equal(["New"], await api.TitlesAsync("/api/events/a"));
    }

    [Fact]
    public async Task As_a_table_an_event_is_a_row()
    {
        await using var api = await StartAsync();

        var csv = await api.Client.GetStringAsync(new Uri("/api/events/a?format=csv&from=2019&to=2019", UriKind.Relative));

        Assert.Equal(
            "row,date,countries,kind,title,url\n2,2019-04,SYR,,A month,\n3,2019-05-12,IRN,seizure,<b>A day</b>,https://example.org/\n",
            csv.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Markup_in_a_title_is_escaped_in_JSON()
    {
        await using var api = await StartAsync();

        Assert.DoesNotContain("<b>", await api.Client.GetStringAsync(new Uri("/api/events/a", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_known_earlier_the_events_are_those_of_then()
    {
        await using var api = await StartAsync();
        api.Time.Advance(TimeSpan.FromDays(1));
        await api.DeleteAsync("/api/events/a");

        Assert.Equal(4, (await api.TitlesAsync("/api/events/a?known_at=2026-01-01T12:00:00Z")).Length);
        Assert.Equal(404, (int)(await api.AskAsync("/api/events/a?known_at=2025-12-31")).StatusCode);
        Assert.Equal(404, (int)(await api.AskAsync("/api/events/a")).StatusCode);
    }

    [Fact]
    public async Task Sets_are_listed_page_by_page()
    {
        await using var api = await StartAsync();
        foreach (var id in (string[])["c", "b"]) await api.PutAsync($"/api/events/{id}", EventSetsApi.Header + "\n2025,IRN,,New,\n");

        var first = await api.GetAsync("/api/events?limit=2");
        var second = await api.GetAsync($"/api/events?limit=2&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal(["a", "b"], Ids(first));
        Assert.Equal(["c"], Ids(second));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task A_set_can_be_taken_away_once()
    {
        await using var api = await StartAsync();

        var (status, body) = await api.DeleteAsync("/api/events/a");

        Assert.Equal(200, status);
        Assert.Equal("""{"id":"a","result":"deleted","version":2,"changed_at":"2026-01-01T00:00:00.0000001Z","events":4}""", body.GetRawText());
        Assert.Equal(404, (await api.DeleteAsync("/api/events/a")).Status);
        Assert.Empty(Ids(await api.GetAsync("/api/events")));
    }

    [Theory]
    [InlineData("/api/events/a?from=2020&to=2019", 400, "'from' must not lie after 'to'.")]
    [InlineData("/api/events/a?cursor=nonsense", 400, "'cursor' is not one that this list gave out.")]
    [InlineData("/api/events?cursor=e30", 400, "'cursor' is not one that this list gave out.")]
    [InlineData("/api/events/A", 400, "'set' must be small letters and digits, in words joined by hyphens or underscores, at most 64 characters (iran-maritime), not 'A'.")]
    [InlineData("/api/events/b", 404, "There is no set 'b'. /api/events lists those there are; PUT /api/events/b makes it.")]
    public async Task What_is_not_there_or_cannot_be_meant_is_said(string address, int status, string detail)
    {
        await using var api = await StartAsync();

        var answer = await api.AskAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(detail, JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("detail").GetString());
    }

    private static async Task<TinyApi> StartAsync()
    {
        var api = await TinyApi.StartAsync();
        await api.PutAsync("/api/events/a?name=Incidents", Table);
        return api;
    }

    private static IEnumerable<string?> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString());
}
