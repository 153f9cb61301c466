using System.Text;
using System.Text.Json;
using SanctionsTracker.Tests.Api.Contract;

namespace SanctionsTracker.Tests.Api.Subscriptions;

/// <summary>Subscriptions end to end: over HTTP, with a receiver on this machine.</summary>
public sealed class SubscriptionDeliveriesTests
{
    [Fact]
    public async Task A_subscriber_gets_what_changes_from_then_on_signed_by_its_secret()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        await api.PublishAsync("tiny", "2026-01-02", "a;Al", "b;Before");
        var (address, secret) = await api.SubscribeAsync(receiver.Address);

        await api.PublishAsync("tiny", "2026-01-03", "a;Al", "b;Before", "c;After");
        await api.SendDigestsAsync();

        Assert.Equal(["After"], NamesOf(Assert.Single(receiver.Digests)));
        Assert.True(receiver.LastIsSignedBy(secret));
        var held = await api.GetAsync(address);
        Assert.Equal(JsonValueKind.Null, held.GetProperty("outstanding").ValueKind);
        Assert.Equal("1 everything up to commit 3", $"{held.GetProperty("sequence")} {held.GetProperty("told").Text("tiny")}");
    }

    [Fact]
    public async Task A_test_is_sent_at_once_with_the_newest_changes_and_moves_nothing_on()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        await api.PublishAsync("tiny", "2026-01-02", "a;Al", "b;Bo");
        var (address, _) = await api.SubscribeAsync(receiver.Address);

        var (status, attempt) = await api.PostAsync($"{address}/test");

        Assert.Equal((200, "delivered", 204, "test", 0), (status, attempt.Text("outcome"), attempt.GetProperty("status").GetInt32(), attempt.Text("cause"), attempt.GetProperty("sequence").GetInt32()));
        Assert.Equal(["Bo"], NamesOf(Assert.Single(receiver.Digests)));
        Assert.True(receiver.Digests[0].GetProperty("test").GetBoolean());
        Assert.Equal(0, (await api.GetAsync(address)).GetProperty("sequence").GetInt32());
    }

    [Fact]
    public async Task A_test_that_fails_tells_what_the_receiver_said_as_text()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Status = 500;
        await using var api = await TinyApi.StartAsync();
        var (address, _) = await api.SubscribeAsync(receiver.Address);

        var attempt = (await api.PostAsync($"{address}/test")).Body;

        Assert.Equal("failed 500", $"{attempt.Text("outcome")} {attempt.GetProperty("status")}");
        Assert.Contains("room", attempt.Text("answer"), StringComparison.Ordinal);
        Assert.DoesNotContain(attempt.Text("answer")!, char.IsControl);
    }

    [Fact]
    public async Task The_preview_is_what_is_sent_then_and_sends_nothing()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        var (address, _) = await api.SubscribeAsync(receiver.Address);
        await api.PublishAsync("tiny", "2026-01-02", "a;Al", "b;<b>Bo</b>");

        var preview = await api.GetAsync($"{address}/preview");
        Assert.Empty(receiver.Digests);
        await api.SendDigestsAsync();

        Assert.Equal(Encoding.UTF8.GetString(receiver.Bodies.Single()), preview.Text("body"));
        Assert.Equal(["<b>Bo</b>"], NamesOf(preview.GetProperty("digest")));
    }

    [Fact]
    public async Task A_past_time_can_be_previewed()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        await api.PublishAsync("tiny", "2026-01-02", "a;Al", "b;Bo");
        await api.PublishAsync("tiny", "2026-01-03", "a;Al", "b;Bo", "c;Cy");
        var (address, _) = await api.SubscribeAsync(receiver.Address);

        Assert.Equal(["Bo"], NamesOf((await api.GetAsync($"{address}/preview?from=2026-01-02&to=2026-01-02T12:00:00Z")).GetProperty("digest")));
        Assert.Equal(["Bo", "Cy"], NamesOf((await api.GetAsync($"{address}/preview?from=2026-01-02")).GetProperty("digest")));
        Assert.Empty(NamesOf((await api.GetAsync($"{address}/preview")).GetProperty("digest")));
    }

    [Theory]
    [InlineData("?to=2026-01-01")]
    [InlineData("?from=2026-01-02&to=2026-01-01")]
    [InlineData("?from=yesterday")]
    public async Task A_preview_of_no_time_is_refused(string query)
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        var (address, _) = await api.SubscribeAsync(receiver.Address);

        Assert.Equal(400, (int)(await api.AskAsync($"{address}/preview{query}")).StatusCode);
    }

    [Fact]
    public async Task The_log_has_the_newest_digest_first_and_the_tests_last()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        var (address, _) = await api.SubscribeAsync(receiver.Address);
        await DigestsAsync(api, 3);
        await api.PostAsync($"{address}/test");

        var first = await api.GetAsync($"{address}/deliveries?limit=2");
        var second = await api.GetAsync($"{address}/deliveries?limit=2&cursor={first.Text("next")}");

        Assert.Equal(
            [3, 2, 1, 0],
            first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray()).Select(item => item.GetProperty("sequence").GetInt32()));
        Assert.Null(second.Text("next"));
        Assert.All(first.GetProperty("items").EnumerateArray(), item => Assert.Equal("schedule", Assert.Single(item.GetProperty("attempts").EnumerateArray()).Text("cause")));
    }

    [Fact]
    public async Task What_is_sent_once_more_has_the_same_id_and_bytes()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        var (address, _) = await api.SubscribeAsync(receiver.Address);
        await DigestsAsync(api, 1);

        var (status, attempt) = await api.PostAsync($"{address}/deliveries/1/redeliver");

        Assert.Equal((200, "redelivery"), (status, attempt.Text("cause")));
        Assert.Single(receiver.Ids.Distinct(StringComparer.Ordinal));
        Assert.Equal(receiver.Bodies[0], receiver.Bodies[1]);
        Assert.Equal(404, (await api.PostAsync($"{address}/deliveries/2/redeliver")).Status);
    }

    [Fact]
    public async Task All_since_a_time_are_sent_once_more_in_order_up_to_the_first_that_fails()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        var (address, _) = await api.SubscribeAsync(receiver.Address);
        await DigestsAsync(api, 3);
        var ids = receiver.Ids;
        var second = (await api.GetAsync($"{address}/deliveries")).GetProperty("items")[1].Text("created_at");

        var again = (await api.PostAsync($"{address}/redeliver?since={second}")).Body;
        receiver.Status = 500;
        var failed = (await api.PostAsync($"{address}/redeliver?since=2020-01-01")).Body;

        Assert.Equal(ids[1..], again.GetProperty("items").EnumerateArray().Select(item => item.Text("digest_id")));
        Assert.Equal("failed", Assert.Single(failed.GetProperty("items").EnumerateArray()).Text("outcome"));
    }

    [Fact]
    public async Task After_a_rotation_both_secrets_sign_until_the_overlap_ends()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        var (address, before) = await api.SubscribeAsync(receiver.Address);

        var after = (await api.PostAsync($"{address}/rotate-secret?overlap_hours=2")).Body.Text("secret")!;
        await api.PostAsync($"{address}/test");
        Assert.True(receiver.LastIsSignedBy(before) && receiver.LastIsSignedBy(after));

        api.Time.Advance(TimeSpan.FromHours(3));
        await api.PostAsync($"{address}/test");
        Assert.True(receiver.LastIsSignedBy(after) && !receiver.LastIsSignedBy(before));
    }

    [Fact]
    public async Task The_link_of_a_digest_that_was_cut_leads_to_all_of_its_changes_without_the_owners_key()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01");
        var (address, _) = await api.SubscribeAsync(receiver.Address, """, "maximum_changes": 2""");
        await api.PublishAsync("tiny", "2026-01-02", "a;Al", "b;Bo", "c;Cy", "d;Di", "e;Ed");
        await api.SendDigestsAsync();
        var digest = Assert.Single(receiver.Digests);
        await api.SendAsync(HttpMethod.Delete, address);

        var link = new Uri(digest.GetProperty("links").Text("more")!).PathAndQuery;
        var (names, next) = (new List<string>(), "");
        do
        {
            var page = await api.GetAsync($"{link}?limit=2{next}");
            Assert.Equal(5, page.GetProperty("total").GetInt32());
            Assert.Equal(digest.Text("id"), page.GetProperty("digest").Text("id"));
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.Text("name")!));
            next = page.Text("next") is { } cursor ? $"&cursor={cursor}" : "";
        }
        while (next.Length > 0);

        Assert.Equal(2, NamesOf(digest).Length);
        Assert.Equal(["Al", "Bo", "Cy", "Di", "Ed"], names);
    }

    [Fact]
    public async Task Digests_and_their_deliveries_are_as_the_contract_says()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var api = await TinyApi.StartAsync();
        var (address, _) = await api.SubscribeAsync(receiver.Address);
        await DigestsAsync(api, 2);
        await api.PostAsync($"{address}/test");

        foreach (var (path, query) in (IEnumerable<(string, string)>)[("/digests/{sequence}", "/digests/2"), ("/deliveries", "/deliveries"), ("", "")])
        {
            var body = await (await api.AskAsync($"{address}{query}")).Content.ReadAsStringAsync();
            Assert.Empty(await OpenApiContract.BreachesAsync("get", $"/api/subscriptions/{{id}}{path}", 200, "application/json", body));
        }
    }

    private static string[] NamesOf(JsonElement digest) => [.. digest.GetProperty("groups").EnumerateArray()
        .SelectMany(group => group.GetProperty("changes").EnumerateArray()).Select(change => change.Text("name")!)];

    private static async Task DigestsAsync(TinyApi api, int count)
    {
        await api.PublishAsync("tiny", "2026-01-01");
        for (var number = 1; number <= count; number++)
        {
            await api.PublishAsync("tiny", $"2026-01-0{number + 1}", [.. Enumerable.Range(1, number).Select(one => $"{one};Nr {one}")]);
            await api.SendDigestsAsync();
        }
    }
}
