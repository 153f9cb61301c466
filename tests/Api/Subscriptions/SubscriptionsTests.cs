using System.Security.Cryptography;
using System.Text;

namespace SanctionsTracker.Tests.Api.Subscriptions;

public sealed class SubscriptionsTests
{
    private const string Order = """
        {
          "url": "http://127.0.0.1:9/hook", "format": "slack", "description": "Iran, weekly", "empty": "send", "maximum_changes": 10,
          "filters": {"lists": ["tiny"], "countries": ["ir"], "types": ["person"], "kinds": ["added"], "watch": ["tiny:a", "Soleimani"], "studies": true},
          "cadence": {"kind": "weekly", "day": "monday", "at": "08:30", "time_zone": "Europe/Berlin"}
        }
        """;

    [Fact]
    public async Task A_new_subscription_is_as_ordered_and_shows_its_secret()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, body) = await api.PostAsync("/api/subscriptions", Order);

        Assert.Equal(201, status);
        Assert.StartsWith("whsec_", body.Text("secret"), StringComparison.Ordinal);
        Assert.Equal("slack http://127.0.0.1:9/hook send 10", $"{body.Text("format")} {body.Text("url")} {body.Text("empty")} {body.GetProperty("maximum_changes")}");
        Assert.Equal("""{"kind":"weekly","day":"monday","at":"08:30","time_zone":"Europe/Berlin"}""", body.GetProperty("cadence").GetRawText());
        Assert.Equal(
            """{"lists":["tiny"],"countries":["IRN"],"programmes":[],"types":["person"],"topics":[],"watch":["tiny:a","Soleimani"],"kinds":["added"],"indicators":false,"studies":true}""",
            body.GetProperty("filters").GetRawText());
    }

    [Fact]
    public async Task A_new_subscription_answers_its_address_and_the_secret_is_never_shown_again()
    {
        await using var api = await TinyApi.StartAsync();
        using var content = new StringContent(Order, Encoding.UTF8, "application/json");

        var answer = await api.Client.PostAsync(new Uri("/api/subscriptions", UriKind.Relative), content);

        var again = await api.AskAsync(answer.Headers.Location!.OriginalString);
        var list = await api.AskAsync("/api/subscriptions");
        foreach (var later in (HttpResponseMessage[])[again, list]) Assert.DoesNotContain("whsec_", await later.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("active", (await api.GetAsync(answer.Headers.Location.OriginalString)).Text("state"));
    }

    [Fact]
    public async Task What_an_answer_shows_of_the_order_is_accepted_as_an_order()
    {
        await using var api = await TinyApi.StartAsync();
        var made = (await api.PostAsync("/api/subscriptions", Order)).Body;
        string[] ordered = ["url", "format", "filters", "cadence", "empty", "maximum_changes", "description"];
        var shown = "{" + string.Join(',', ordered.Select(name => $"\"{name}\":{made.GetProperty(name).GetRawText()}")) + "}";

        var (status, body) = await api.PatchAsync($"/api/subscriptions/{made.Text("id")}", shown);

        Assert.Equal(200, status);
        foreach (var name in ordered) Assert.Equal(made.GetProperty(name).GetRawText(), body.GetProperty(name).GetRawText());
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_and_nothing_is_made()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, problem) = await api.PostAsync(
            "/api/subscriptions",
            """{"url": "http://192.168.0.1/", "format": "fax", "filter": {}, "filters": {"lists": ["tinny"]}, "cadence": {"kind": "daily", "time_zone": "Mars/Base"}}""");

        Assert.Equal(400, status);
        Assert.Equal(5, SubscriptionsApi.Errors(problem).Length);
        foreach (var name in (string[])["url", "format", "filter", "filters.lists", "cadence.time_zone"])
            Assert.Single(SubscriptionsApi.Errors(problem), error => error.StartsWith($"'{name}'", StringComparison.Ordinal));
        Assert.Equal(0, (await api.GetAsync("/api/subscriptions")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_subscription_needs_an_address()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.StartsWith("'url' is missing", Assert.Single(SubscriptionsApi.Errors((await api.PostAsync("/api/subscriptions", "{}")).Body)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_leaves_what_it_does_not_name()
    {
        await using var api = await TinyApi.StartAsync();
        var made = (await api.PostAsync("/api/subscriptions", Order)).Body;

        var (_, body) = await api.PatchAsync($"/api/subscriptions/{made.Text("id")}", """{"filters": {"watch": ["Khatami"], "kinds": null}, "description": null}""");

        Assert.Equal(
            """{"lists":["tiny"],"countries":["IRN"],"programmes":[],"types":["person"],"topics":[],"watch":["Khatami"],"kinds":[],"indicators":false,"studies":true}""",
            body.GetProperty("filters").GetRawText());
        Assert.Null(body.Text("description"));
        Assert.Equal("slack", body.Text("format"));
    }

    [Fact]
    public async Task A_change_to_an_address_that_is_refused_changes_nothing()
    {
        await using var api = await TinyApi.StartAsync();
        var made = (await api.PostAsync("/api/subscriptions", Order)).Body;
        var address = $"/api/subscriptions/{made.Text("id")}";

        Assert.Equal(400, (await api.PatchAsync(address, """{"url": "https://169.254.169.254/", "format": "teams"}""")).Status);

        Assert.Equal("slack", (await api.GetAsync(address)).Text("format"));
    }

    [Fact]
    public async Task Two_changes_at_once_both_count()
    {
        await using var api = await TinyApi.StartAsync();
        var address = $"/api/subscriptions/{(await api.PostAsync("/api/subscriptions", Order)).Body.Text("id")}";
        string[] changes = [.. Enumerable.Range(0, 8).Select(number => number % 2 == 0 ? """{"filters": {"watch": ["Khatami"]}}""" : """{"filters": {"lists": ["other"]}}""")];

        var answers = await Task.WhenAll(changes.Select(change => api.PatchAsync(address, change)));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        var filters = (await api.GetAsync(address)).GetProperty("filters");
        Assert.Equal("""["Khatami"] ["other"]""", $"{filters.GetProperty("watch").GetRawText()} {filters.GetProperty("lists").GetRawText()}");
    }

    [Fact]
    public async Task Pausing_says_who_did_it_and_resuming_ends_it()
    {
        await using var api = await TinyApi.StartAsync();
        var address = $"/api/subscriptions/{(await api.PostAsync("/api/subscriptions", Order)).Body.Text("id")}";

        var paused = (await api.PostAsync($"{address}/pause")).Body;
        var resumed = (await api.PostAsync($"{address}/resume")).Body;

        Assert.Equal("paused Its owner paused it.", $"{paused.Text("state")} {paused.Text("reason")}");
        Assert.Equal("active ", $"{resumed.Text("state")} {resumed.Text("reason")}");
    }

    [Fact]
    public async Task What_is_deleted_is_gone()
    {
        await using var api = await TinyApi.StartAsync();
        var address = $"/api/subscriptions/{(await api.PostAsync("/api/subscriptions", Order)).Body.Text("id")}";

        Assert.Equal("deleted", (await api.SendAsync(HttpMethod.Delete, address)).Body.Text("result"));

        Assert.Equal(404, (int)(await api.AskAsync(address)).StatusCode);
        Assert.Equal(404, (await api.SendAsync(HttpMethod.Delete, address)).Status);
        foreach (var action in (string[])["pause", "resume", "test", "rotate-secret", "redeliver?since=2020", "deliveries/1/redeliver"])
            Assert.InRange((await api.PostAsync($"{address}/{action}")).Status, 400, 404);
    }

    [Fact]
    public async Task The_list_is_paged_in_order_of_ids()
    {
        await using var api = await TinyApi.StartAsync();
        for (var time = 0; time < 5; time++) await api.PostAsync("/api/subscriptions", Order);

        var (found, next) = (new List<string>(), "");
        do
        {
            var page = await api.GetAsync($"/api/subscriptions?limit=2{next}");
            found.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.Text("id")!));
            next = page.Text("next") is { } cursor ? $"&cursor={cursor}" : "";
        }
        while (next.Length > 0);

        Assert.Equal(5, found.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(found.Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public async Task Nothing_is_shown_or_done_without_the_owners_key()
    {
        await using var api = await TinyApi.StartAsync(Convert.ToHexStringLower(SHA256.HashData("owner"u8)));
        var id = $"sub_{new string('a', 20)}";

        foreach (var address in (string[])["", $"/{id}", $"/{id}/preview", $"/{id}/deliveries"])
            Assert.Equal(403, (int)(await api.AskAsync($"/api/subscriptions{address}")).StatusCode);
        foreach (var action in (string[])["", $"/{id}/pause", $"/{id}/resume", $"/{id}/test", $"/{id}/rotate-secret", $"/{id}/redeliver?since=2020-01-01", $"/{id}/deliveries/1/redeliver"])
            Assert.Equal(403, (await api.PostAsync($"/api/subscriptions{action}", Order)).Status);
        Assert.Equal(403, (await api.PatchAsync($"/api/subscriptions/{id}", "{}")).Status);
        Assert.Equal(403, (await api.SendAsync(HttpMethod.Delete, $"/api/subscriptions/{id}")).Status);
    }
}
