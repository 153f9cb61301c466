using System.Text;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Subscriptions;

public sealed class HostileOrdersTests
{
    [Fact]
    public async Task A_body_of_a_megabyte_is_too_large()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(413, (await api.PostAsync("/api/subscriptions", $$"""{"description": "{{new string('x', 1024 * 1024)}}"}""")).Status);
    }

    [Fact]
    public async Task A_watch_list_of_ten_thousand_names_is_refused_with_the_limit()
    {
        await using var api = await TinyApi.StartAsync();
        var names = JsonSerializer.Serialize(Enumerable.Range(0, 10_000).Select(number => $"Name {number}"));

        var (status, problem) = await api.PostAsync("/api/subscriptions", $$"""{"url": "http://127.0.0.1:9/", "filters": {"watch": {{names}} } }""");

        Assert.Equal(400, status);
        Assert.Equal(["'filters.watch' may have 500 entries, and this one has 10000."], SubscriptionsApi.Errors(problem));
    }

    [Theory]
    [InlineData("""{"url": "http://127.0.0.1:9/\r\nX-Evil: 1"}""")]
    [InlineData("""{"url": "http://127.0.0.1:9/", "description": "one\r\ntwo"}""")]
    [InlineData("""{"url": "http://127.0.0.1:9/", "filters": {"watch": ["one\ntwo"]}}""")]
    [InlineData("""{"url": "http://127.0.0.1:9/", "filters": {"topics": ["one\u0000two"]}}""")]
    [InlineData("""{"url": "http://127.0.0.1:9/", "filters": {"programmes": ["one\u001b[2J"]}}""")]
    public async Task Line_breaks_and_control_characters_are_refused(string order)
    {
        await using var api = await TinyApi.StartAsync();

        var (status, problem) = await api.PostAsync("/api/subscriptions", order);

        Assert.Equal(400, status);
        Assert.Single(SubscriptionsApi.Errors(problem));
    }

    [Fact]
    public async Task Markup_in_a_watch_list_is_a_name_like_any_other_and_escaped_in_the_answer()
    {
        await using var api = await TinyApi.StartAsync();
        using var content = new StringContent("""{"url": "http://127.0.0.1:9/", "filters": {"watch": ["<script>alert(1)</script>"]}}""", Encoding.UTF8, "application/json");

        var answer = await api.Client.PostAsync(new Uri("/api/subscriptions", UriKind.Relative), content);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(201, (int)answer.StatusCode);
        Assert.DoesNotContain('<', text);
        Assert.Equal("<script>alert(1)</script>", JsonElement.Parse(text).GetProperty("filters").GetProperty("watch")[0].GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("url=https://example.org")]
    [InlineData("""{"url": "https://a.example/", "url": "https://b.example/"}""")]
    [InlineData("""{"url": "https://a.example/", }""")]
    public async Task What_is_no_strict_json_is_refused(string body)
    {
        await using var api = await TinyApi.StartAsync();

        var (status, problem) = await api.PostAsync("/api/subscriptions", body);

        Assert.Equal((400, "urn:sanctionstracker:unreadable-order"), (status, problem.Text("type")));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"https://example.org\"")]
    public async Task What_is_no_object_is_refused(string body)
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(["The body must be a JSON object."], SubscriptionsApi.Errors((await api.PostAsync("/api/subscriptions", body)).Body));
    }

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        await using var api = await TinyApi.StartAsync();
        using var content = new StringContent("<url/>", Encoding.UTF8, "application/xml");

        Assert.Equal(415, (int)(await api.Client.PostAsync(new Uri("/api/subscriptions", UriKind.Relative), content)).StatusCode);
    }

    [Fact]
    public async Task An_order_whose_answer_could_not_be_shown_makes_nothing()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(406, (await api.PostAsync("/api/subscriptions?format=pdf", """{"url": "http://127.0.0.1:9/"}""")).Status);

        Assert.Equal(0, (await api.GetAsync("/api/subscriptions")).GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("sub_../../etc")]
    [InlineData("sub_AAAAAAAAAAAAAAAAAAAA")]
    [InlineData("nonsense")]
    public async Task What_is_no_id_is_refused(string id)
    {
        await using var api = await TinyApi.StartAsync();

        Assert.InRange((int)(await api.AskAsync($"/api/subscriptions/{Uri.EscapeDataString(id)}")).StatusCode, 400, 404);
    }
}
