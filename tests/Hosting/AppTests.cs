using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace SanctionsTracker.Tests.Hosting;

public sealed class AppTests
{
    [Fact]
    public async Task The_app_says_that_it_is_well()
    {
        await using var app = new AppUnderTest();

        var health = await app.CreateClient().GetFromJsonAsync<JsonElement>("/api/health");

        Assert.Equal("ok", health.GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_address_that_nothing_answers_is_a_problem()
    {
        await using var app = new AppUnderTest();

        var answer = await app.CreateClient().GetAsync(new Uri("/api/nothing", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task HEAD_answers_what_GET_does_without_the_body()
    {
        await using var app = new AppUnderTest();
        var address = new Uri("/api/sources", UriKind.Relative);

        var (get, head) = (await app.CreateClient().GetAsync(address), await app.CreateClient().SendAsync(new(HttpMethod.Head, address)));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_take_is_a_problem_that_names_those_it_takes()
    {
        await using var app = new AppUnderTest();

        var answer = await app.CreateClient().DeleteAsync(new Uri("/api/sources/un/refresh", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task With_a_key_set_health_is_open_to_all()
    {
        await using var app = new AppUnderTest { Settings = { ["Api:Key"] = "k" } };

        var answer = await app.CreateClient().GetAsync(new Uri("/api/health", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void A_setting_of_an_unknown_source_stops_the_start()
    {
        using var app = new AppUnderTest { Settings = { ["Sources:ofac_sdnn:Address"] = "http://127.0.0.1/" } };

        Assert.ThrowsAny<Exception>(() => app.CreateClient());
    }
}
