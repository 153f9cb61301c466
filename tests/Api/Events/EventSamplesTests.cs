using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Events;

/// <summary>Published tables of events load as they are, by the mappings of docs/api.md.</summary>
public sealed class EventSamplesTests
{
    private const string Maritime = "/api/events/iran-maritime?name=Maritime%20incidents&source=Crisis%20Group"
        + "&columns=date:Date,title:Vessel,kind:Incident&country=IRN&date_format=d-MMM-yy&date_format='Exact%20date%20unknown%20-'%20MMM%20yy";

    private const string Gsdb = "/api/events/gsdb?name=Global%20Sanctions%20Data%20Base%203"
        + "&columns=date:begin,country:sanctioned_state,title:sanctioning_state,kind:objective&split=country:,&on_error=skip";

    private const string Signalmap = "/api/events/iran-signals?columns=kind:type,url:sources&country=IRN";

    [SkippableFact]
    public async Task The_maritime_incidents_load_but_for_the_one_without_a_date()
    {
        await using var api = await TinyApi.StartAsync();
        var file = await FileAsync("03052023_maritime_data.csv");

        var (refused, problem) = await api.PutAsync(Maritime, file);
        var (status, body) = await api.PutAsync($"{Maritime}&on_error=skip", file);

        Assert.Equal((400, 1), (refused, problem.GetProperty("errors").GetArrayLength()));
        Assert.Equal((200, 53, 52, 52), (status, Number(body, "rows"), Number(body, "events"), Number(body.GetProperty("by_country"), "IRN")));
        Assert.Equal(
            ["51 52 'Unknown' is no date that is read here (d-MMM-yy, 'Exact date unknown -' MMM yy, yyyy, yyyy-MM, yyyy-MM-dd)"],
            EventSetsApi.BadRows(body.GetProperty("skipped")));
        Assert.Equal(("2019-04-30", "2023-05-03"), (Date(body, "first"), Date(body, "last")));
        Assert.Equal(["Nostos"], await api.TitlesAsync("/api/events/iran-maritime?from=2021-11&to=2021-11"));
        Assert.Equal(17, (await api.GetAsync("/api/events/iran-maritime?from=2020&to=2020")).GetProperty("total").GetInt32());
    }

    [SkippableFact]
    public async Task The_sanctions_cases_load_but_for_those_against_no_country_and_count_for_each_that_is_named()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, body) = await api.PutAsync(Gsdb, await FileAsync("GSDB_V3.csv"));

        var countries = body.GetProperty("by_country");
        Assert.Equal((200, 588, 570), (status, Number(body, "rows"), Number(body, "events")));
        Assert.Equal((28, 7, 5), (Number(countries, "IRN"), Number(countries, "YEM"), Number(countries, "GMB")));
        Assert.All(body.GetProperty("skipped").EnumerateArray(), row => Assert.StartsWith("no country is known as ", row.GetProperty("reason").GetString(), StringComparison.Ordinal));
        Assert.Equal("year", body.GetProperty("first").GetProperty("precision").GetString());
    }

    [SkippableFact]
    public async Task The_dated_events_of_Iran_load_from_JSON()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, body) = await api.PutAsync(Signalmap, await FileAsync("signalmap_events_iran.json"), "application/json");

        Assert.Equal((200, 19, 19), (status, Number(body, "rows"), Number(body, "events")));
        var first = (await api.GetAsync("/api/events/iran-signals?limit=1")).GetProperty("items")[0];
        Assert.Equal(
            ("Natanz nuclear facility incident", "political", "https://en.wikipedia.org/wiki/2021_Natanz_incident"),
            (first.GetProperty("title").GetString(), first.GetProperty("kind").GetString(), first.GetProperty("url").GetString()));
    }

    private static Task<byte[]> FileAsync(string name) => File.ReadAllBytesAsync(Corpora.Path($"events/{name}"));

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string? Date(JsonElement body, string name) => body.GetProperty(name).GetProperty("value").GetString();
}
