using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.News;
using SanctionsTracker.Tests.Api.Subscriptions;
using SanctionsTracker.Tests.News.Importing;
using SanctionsTracker.Tests.News.Store;

namespace SanctionsTracker.Tests.Api.Contract;

/// <summary>Holds the answers of the app, over real records, to openapi.json.</summary>
public sealed class AnswersKeepTheContractTests(RecordedApi api) : IClassFixture<RecordedApi>
{
    [Theory]
    [InlineData("/api/designations", "/api/designations?status=listed,removed&limit=1000")]
    [InlineData("/api/designations", "/api/designations?known_at=2006-01-01")]
    [InlineData("/api/designations", "/api/designations?format=csv")]
    [InlineData("/api/designations", "/api/designations?format=ndjson&limit=2")]
    [InlineData("/api/designations", "/api/designations?nonsense=1")]
    [InlineData("/api/designations", "/api/designations?format=pdf")]
    [InlineData("/api/designations/{list}/{id}", "/api/designations/un/nonsense")]
    [InlineData("/api/designations/{list}/{id}/history", "/api/designations/un/nonsense/history")]
    [InlineData("/api/targets", "/api/targets?limit=1000")]
    [InlineData("/api/targets", "/api/targets?lists_min=1&limit=1000&known_at=2100-01-01")]
    [InlineData("/api/targets", "/api/targets?list=un&missing=ofac-sdn&type=person&country=IR&q=a&lists_min=1")]
    [InlineData("/api/targets", "/api/targets?format=csv")]
    [InlineData("/api/targets", "/api/targets?missing=nonsense")]
    [InlineData("/api/targets/{id}", "/api/targets/un:IRi.039")]
    [InlineData("/api/targets/{id}", "/api/targets/un:IRi.039?format=csv")]
    [InlineData("/api/targets/{id}", "/api/targets/un:nonsense")]
    [InlineData("/api/targets/{id}", "/api/targets/nonsense")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?count=targets")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?issuer=multilateral&format=csv")]
    [InlineData("/api/changes", "/api/changes?limit=1000")]
    [InlineData("/api/changes", "/api/changes?format=csv")]
    [InlineData("/api/changes", "/api/changes?kind=nonsense")]
    [InlineData("/api/changes.atom", "/api/changes.atom")]
    [InlineData("/api/changes.atom", "/api/changes.atom?list=un&program=iran&type=person&watch=soleimani&limit=5")]
    [InlineData("/api/changes.json", "/api/changes.json?limit=1000")]
    [InlineData("/api/changes.json", "/api/changes.json?watch=x")]
    [InlineData("/api/actions", "/api/actions")]
    [InlineData("/api/actions", "/api/actions?format=csv&from=2022")]
    [InlineData("/api/actions", "/api/actions?designation=nonsense")]
    [InlineData("/api/indicators/{country}", "/api/indicators/IRN")]
    [InlineData("/api/indicators/{country}", "/api/indicators/IRQ?format=csv")]
    [InlineData("/api/indicators/{country}/{code}", "/api/indicators/IR/NY.GDP.MKTP.KD.ZG?from=1980&to=1990")]
    [InlineData("/api/indicators/{country}/{code}", "/api/indicators/IRN/NY.GDP.MKTP.KD.ZG?format=csv")]
    [InlineData("/api/indicators/{country}/{code}", "/api/indicators/IRN/nonsense")]
    [InlineData("/api/indicators/{country}/{code}", "/api/indicators/IRN/oil-revenue?to=1990")]
    [InlineData("/api/indicators/{country}/{code}", "/api/indicators/IRN/fuel-exports-usd")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?indicators=oil-revenue,NGDP_RPCH&forecasts=include&from=2015")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?events_per_period=500")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?from=2010&interval=month&indicators=nonsense&events=removals")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?known_at=2006-01-01")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?format=csv")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN,SYR?from=2004&mode=cumulative&count=targets")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN,SYR?from=2004&mode=cumulative&format=csv")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?from=2004&target=un:IRi.039&eras=2006..2010:Rise,2011..2015:Talks")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?window=-3..3&around=2012,un:IRi.039&events=designations")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?designation=un:nonsense")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?window=-3..3&around=2012&format=ndjson")]
    [InlineData("/api/lineup/{country}", "/api/lineup/XX")]
    [InlineData("/api/studies", "/api/studies")]
    [InlineData("/api/studies", "/api/studies?format=csv")]
    [InlineData("/api/studies/{id}", "/api/studies/iran-illogic-2018")]
    [InlineData("/api/studies/{id}", "/api/studies/venezuela-oil-sanctions")]
    [InlineData("/api/studies/{id}", "/api/studies/iran-illogic-2018?format=csv")]
    [InlineData("/api/studies/{id}", "/api/studies/nonsense")]
    [InlineData("/api/lineup/{country}/association", "/api/lineup/IRN/association?indicator=NY.GDP.MKTP.KD.ZG")]
    [InlineData("/api/lineup/{country}/association", "/api/lineup/IRN/association?indicator=MS.MIL.XPND.GD.ZS&events=removals&lags=0&transform=diff")]
    [InlineData("/api/lineup/{country}/association", "/api/lineup/IRN/association?indicator=FP.CPI.TOTL.ZG&interval=month&from=2010")]
    [InlineData("/api/lineup/{country}/association", "/api/lineup/IRN/association?indicator=NY.GDP.MKTP.KD.ZG&format=csv")]
    [InlineData("/api/lineup/{country}/association", "/api/lineup/IRN/association?indicator=nonsense")]
    [InlineData("/api/lineup/{country}/association", "/api/lineup/IRN/association?events=news")]
    [InlineData("/api/news", "/api/news?limit=1000")]
    [InlineData("/api/news", "/api/news?country=IRN&topic=nuclear&q=a&from=2012&to=2024&designation=un:IRi.039&format=csv")]
    [InlineData("/api/news", "/api/news?feed=nonsense")]
    [InlineData("/api/news/{feed}/{id}", "/api/news/nonsense/nonsense")]
    [InlineData("/api/lineup/{country}", "/api/lineup/IRN?events=news&topic=nuclear&from=2010&mode=cumulative")]
    [InlineData("/api/sources", "/api/sources")]
    [InlineData("/api/sources/{id}", "/api/sources/un")]
    [InlineData("/api/sources/{id}", "/api/sources/nonsense")]
    [InlineData("/api/sources/{id}/held", "/api/sources/un/held")]
    [InlineData("/api/health", "/api/health")]
    [InlineData("/api/openapi.json", "/api/openapi.json")]
    public async Task An_answer_is_as_the_contract_says(string path, string address) =>
        await HoldAsync("get", path, await api.Client.GetAsync(new Uri(address, UriKind.Relative)));

    [Fact]
    public async Task Records_and_their_versions_are_as_the_contract_says()
    {
        foreach (var list in (string[])["un", "ofac-sdn"])
        {
            var found = await api.Client.GetFromJsonAsync<JsonElement>(new Uri($"/api/designations?list={list}&status=listed,removed&limit=5", UriKind.Relative));
            Assert.NotEmpty(found.GetProperty("items").EnumerateArray());
            foreach (var item in found.GetProperty("items").EnumerateArray())
            {
                var address = $"/api/designations/{list}/{Uri.EscapeDataString(item.GetProperty("id").GetString()!)}";
                await HoldAsync("get", "/api/designations/{list}/{id}", await api.Client.GetAsync(new Uri(address, UriKind.Relative)));
                await HoldAsync("get", "/api/designations/{list}/{id}/history", await api.Client.GetAsync(new Uri($"{address}/history", UriKind.Relative)));
            }
        }
    }

    [Fact]
    public async Task News_are_as_the_contract_says()
    {
        var (day, year) = (PartialDate.OfDay(2012, 7, 12), PartialDate.OfYear(2010));
        await api.ReportAsync(Article.Of("contract", "2012-07-12T10:00:00Z", feed: "contract") with
        {
            Updated = new(day, At: null, NewsTimeEvidence.JsonLd),
            Dates = [new(3, "2010", year, EndValue: day, ExtractedPrecision.Year, DateRule.RelativeToPublication)],
            Entities = [new(0, "One", EntityKind.Designation, "un:IRi.039", "One", Article.Iran, 1), new(9, "Two", EntityKind.Person, Id: null, "Two", Country: null, 0.5)],
            Events = [new(0, "They designated One.", EventKind.Designated, day, Article.Iran, 1, ["One"]), new(0, "It fell.", EventKind.Withdrew, Date: null, Country: null, Count: null, [])],
            Mentions = [new(new DesignationId(new ListId("un"), "IRi.039"), "One", "They designated One.", 1)],
        });
        await api.ReportAsync(Article.Of("long", "2013", feed: "contract") with { Dates = [.. Enumerable.Repeat(new ExtractedDate(0, "2010", year, EndValue: null, ExtractedPrecision.Decade, DateRule.Decade), 501)] });

        foreach (var query in (string[])["?feed=contract", "?feed=contract&limit=1", "?feed=contract&format=csv", "?feed=contract&format=ndjson", "?designation=un:IRi.039"])
            await HoldAsync("get", "/api/news", await api.Client.GetAsync(new Uri($"/api/news{query}", UriKind.Relative)));
        await HoldAsync("get", "/api/news/{feed}/{id}", await api.Client.GetAsync(new Uri("/api/news/contract/long", UriKind.Relative)));
        await HoldAsync("get", "/api/designations/{list}/{id}", await api.Client.GetAsync(new Uri("/api/designations/un/IRi.039", UriKind.Relative)));
        await HoldAsync("get", "/api/targets/{id}", await api.Client.GetAsync(new Uri("/api/targets/un:IRi.039", UriKind.Relative)));
        const string Lineup = "/api/lineup/IRN?from=2010&to=2014&events=designations,news";
        foreach (var query in (string[])["", "&interval=month&eras=2012..2013:Era", "&mode=cumulative&format=csv"])
            await HoldAsync("get", "/api/lineup/{country}", await api.Client.GetAsync(new Uri($"{Lineup}{query}", UriKind.Relative)));
        await HoldAsync("get", "/api/lineup/{country}", await api.Client.GetAsync(new Uri("/api/lineup/IRN?events=news&window=-2..2&around=2012", UriKind.Relative)));
        const string Association = "/api/lineup/IRN/association?indicator=NY.GDP.MKTP.KD.ZG&events=news&topic=nuclear";
        await HoldAsync("get", "/api/lineup/{country}/association", await api.Client.GetAsync(new Uri(Association, UriKind.Relative)));
    }

    [Theory]
    [InlineData("own?unit=x&source=y", "period,value\n1980,1\n1981,\n")]
    [InlineData("own-too?unit=x&source=y&on_error=skip", "period,value\n1980,1\nx,2\n")]
    [InlineData("own-bad?unit=x&source=y", "period,value\n1980,1\nx,2\n")]
    [InlineData("own-bad?unit=x&source=y", "1980")]
    [InlineData("NGDP_RPCH?unit=x&source=y", "period,value\n1980,1\n")]
    public async Task An_upload_of_a_series_is_as_the_contract_says(string code, string table) => await HoldAsync(
        "put",
        "/api/indicators/{country}/{code}",
        await api.Client.PutAsync(new Uri($"/api/indicators/IRQ/{code}", UriKind.Relative), new StringContent(table, null, "text/csv")));

    [Theory]
    [InlineData("/api/sources/un/refresh")]
    [InlineData("/api/sources/nonsense/refresh")]
    public async Task A_refresh_is_as_the_contract_says(string address) =>
        await HoldAsync("post", "/api/sources/{id}/refresh", await api.Client.PostAsync(new Uri(address, UriKind.Relative), content: null));

    [Fact]
    public async Task Sets_of_events_are_as_the_contract_says()
    {
        await PutEventsAsync("contract?name=Contract&source=Us", "date,country,title,url,more\n2019,IRN,One,https://example.org/,x\n2019-04-30,IRN,One,,\n");
        await PutEventsAsync("contract", "date,country,title\n2019,IRN,One\nUnknown,Atlantis,\n");
        await PutEventsAsync("contract?on_error=skip", "date,country,title\n2019,IRN,One\nUnknown,Atlantis,\n");
        await PutEventsAsync("contract", "nonsense");
        await PutEventsAsync("contract", "<xml/>", "application/xml");
        await PutEventsAsync("Contract", "date,country,title\n2019,IRN,One\n");
        foreach (var query in (string[])["", "?limit=1&from=2019&to=2019&country=IRN", "?format=csv", "?known_at=2006-01-01", "?from=nonsense"])
            await HoldAsync("get", "/api/events/{set}", await api.Client.GetAsync(new Uri($"/api/events/contract{query}", UriKind.Relative)));
        foreach (var query in (string[])["", "?format=csv", "?cursor=nonsense"])
            await HoldAsync("get", "/api/events", await api.Client.GetAsync(new Uri($"/api/events{query}", UriKind.Relative)));
        foreach (var id in (string[])["contract", "contract", "Contract"])
            await HoldAsync("delete", "/api/events/{set}", await api.Client.DeleteAsync(new Uri($"/api/events/{id}", UriKind.Relative)));
    }

    [Fact]
    public async Task Subscriptions_are_as_the_contract_says()
    {
        await using var receiver = await Receiver.StartAsync();
        await SubscriptionAsync("post", "", "", """{"url": "https://192.168.0.1/", "format": "fax"}""");
        await SubscriptionAsync("post", "", "", "nonsense");
        var order = $$"""{"url": "{{receiver.Address}}", "public_key_signature": true, "filters": {"lists": ["un"]} }""";
        var id = (await SubscriptionAsync("post", "", "", order)).GetProperty("id").GetString()!;
        foreach (var path in (string[])["", "?format=csv", "?cursor=nonsense"]) await SubscriptionAsync("get", "", path);
        await SubscriptionAsync("patch", "/{id}", $"/{id}", """{"format": "cloudevents", "url": "https://192.168.0.1/"}""");
        await SubscriptionAsync("patch", "/{id}", $"/{id}", """{"cadence": {"kind": "daily", "time_zone": "Asia/Tehran"}, "maximum_changes": 3}""");
        foreach (var action in (string[])["pause", "resume", "test", "rotate-secret"]) await SubscriptionAsync("post", $"/{{id}}/{action}", $"/{id}/{action}");
        foreach (var query in (string[])["", "?from=2020-01-01", "?to=2020"]) await SubscriptionAsync("get", "/{id}/preview", $"/{id}/preview{query}");
        foreach (var query in (string[])["", "?limit=1&format=csv", "?limit=0"]) await SubscriptionAsync("get", "/{id}/deliveries", $"/{id}/deliveries{query}");
        await SubscriptionAsync("post", "/{id}/deliveries/{sequence}/redeliver", $"/{id}/deliveries/1/redeliver");
        foreach (var query in (string[])["", "?since=2020-01-01"]) await SubscriptionAsync("post", "/{id}/redeliver", $"/{id}/redeliver{query}");
        await SubscriptionAsync("get", "/{id}/digests/{sequence}", $"/{id}/digests/1");
        foreach (var one in (string[])[id, id, "nonsense"]) await SubscriptionAsync("get", "/{id}", $"/{one}");
        // Recordings stand for the sources, and for nobody's receiver.
        Assert.NotEmpty(receiver.Digests);
        foreach (var one in (string[])[id, id, "nonsense"]) await SubscriptionAsync("delete", "/{id}", $"/{one}");
    }

    [Fact]
    public async Task Feeds_are_as_the_contract_says()
    {
        foreach (var (query, type, text) in ((string, string, string)[])[
            ("?country=IRN&topic=oil", "text/x-opml", ImportWorld.Opml(ImportWorld.Outline("Contract", "https://contract.example/") + ImportWorld.Outline("Bad", "http://10.0.0.1/"))),
            ("?dry_run=true&format=csv", "application/xml", ImportWorld.Opml(ImportWorld.Outline("Contract", "https://contract.example/"))),
            ("?topic=nonsense", "text/x-opml", ""),
            ("", "text/x-opml", "nonsense"),
            ("", "application/json", "{}")])
        {
            using var content = new StringContent(text, new MediaTypeHeaderValue(type));
            await HoldAsync("post", "/api/feeds", await api.Client.PostAsync(new Uri($"/api/feeds{query}", UriKind.Relative), content));
        }

        foreach (var query in (string[])["", "?limit=1", "?format=csv", "?cursor=nonsense"])
            await HoldAsync("get", "/api/feeds", await api.Client.GetAsync(new Uri($"/api/feeds{query}", UriKind.Relative)));
        await HoldAsync("get", "/api/sources/{id}", await api.Client.GetAsync(new Uri("/api/sources/contract", UriKind.Relative)));
        foreach (var id in (string[])["contract", "contract", "un-news"])
            await HoldAsync("delete", "/api/feeds/{id}", await api.Client.DeleteAsync(new Uri($"/api/feeds/{id}", UriKind.Relative)));
    }

    [Theory]
    [InlineData("2005-12-31", 0)]
    [InlineData("2006-12-31", 13)]
    [InlineData("2007-06-01", 34)]
    [InlineData("2010-07-01", 79)]
    [InlineData("2013-06-01", 84)]
    [InlineData("2021-06-01", 84)]
    [InlineData("2024-09-26", 0)]
    public async Task The_uns_iran_regime_is_counted_by_day(string day, int listed) =>
        Assert.Equal(listed, await TotalAsync($"list=un&program=iran&as_of={day}"));

    [Fact]
    public async Task A_programme_is_found_by_its_name_which_may_hold_a_comma() =>
        Assert.NotEqual(0, await TotalAsync("list=ofac-sdn&program=iranian%20financial%20sanctions%20regulations,%2031%20CFR%20part%20561"));

    private async Task PutEventsAsync(string address, string text, string type = "text/csv")
    {
        using var content = new StringContent(text, new MediaTypeHeaderValue(type));
        await HoldAsync("put", "/api/events/{set}", await api.Client.PutAsync(new Uri($"/api/events/{address}", UriKind.Relative), content));
    }

    private async Task<JsonElement> SubscriptionAsync(string method, string path, string address, string? order = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"/api/subscriptions{address}", UriKind.Relative));
        if (order is not null) request.Content = new StringContent(order, new MediaTypeHeaderValue("application/json"));
        var answer = await api.Client.SendAsync(request);
        await HoldAsync(method, $"/api/subscriptions{path}", answer);
        return answer.Content.Headers.ContentType!.MediaType == "text/csv" ? default : JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    private async Task<int> TotalAsync(string query) => (await api.Client.GetFromJsonAsync<JsonElement>(
        new Uri($"/api/designations?limit=1&{query}", UriKind.Relative))).GetProperty("total").GetInt32();

    private static async Task HoldAsync(string method, string path, HttpResponseMessage answer)
    {
        MediaTypeHeaderValue type = answer.Content.Headers.ContentType!;
        var breaches = await OpenApiContract.BreachesAsync(
            method, path, (int)answer.StatusCode, type.MediaType!, await answer.Content.ReadAsStringAsync());
        Assert.True(breaches.Count == 0, string.Join('\n', breaches.Take(10)));
    }
}
