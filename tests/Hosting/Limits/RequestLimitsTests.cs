using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using SanctionsTracker.Functions.Hosting.Local.Limits;

namespace SanctionsTracker.Tests.Hosting.Limits;

/// <summary>The limits in the app; all requests of its server in memory are one asker's.</summary>
public sealed class RequestLimitsTests
{
    private static readonly Uri Sources = new("/api/sources", UriKind.Relative);
    private static readonly Uri Refresh = new("/api/sources/nonsense/refresh", UriKind.Relative);

    [Fact]
    public async Task Who_asks_too_much_is_told_when_to_ask_again()
    {
        await using var app = Keyed(requestsPerMinute: 2);
        using var client = Client(app, key: "right");

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Sources)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Sources)).StatusCode);
        var refused = await client.GetAsync(Sources);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
        Assert.Equal("nosniff", Assert.Single(refused.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task What_is_not_there_counts_too()
    {
        await using var app = Keyed(requestsPerMinute: 1);
        using var client = app.CreateClient();
        await client.GetAsync(new Uri("/nonsense", UriKind.Relative));

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync(new Uri("/nonsense", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Without_a_key_this_machine_may_ask_what_it_likes()
    {
        await using var app = new AppUnderTest { Settings = { ["Limits:RequestsPerMinute"] = "1" } };
        using var client = app.CreateClient();

        for (var times = 0; times < 5; times++) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Sources)).StatusCode);
    }

    [Theory]
    [InlineData("x-functions-key", "")]
    [InlineData(null, "?code=guess")]
    public async Task Who_guesses_keys_is_looked_at_no_more_not_even_with_the_right_one(string? header, string query)
    {
        await using var app = Keyed(wrongKeysPerMinute: 2);
        using var guesser = app.CreateClient();
        if (header is not null) guesser.DefaultRequestHeaders.Add(header, "guess");
        var guess = new Uri($"/api/sources{query}", UriKind.Relative);

        Assert.Equal(HttpStatusCode.Unauthorized, (await guesser.GetAsync(guess)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await guesser.GetAsync(guess)).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await guesser.GetAsync(guess)).StatusCode);
        using var right = Client(app, key: "right");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await right.GetAsync(Sources)).StatusCode);
    }

    [Fact]
    public async Task Who_guesses_the_owners_key_is_stopped_likewise()
    {
        await using var app = Keyed(wrongKeysPerMinute: 2);
        using var client = Client(app, key: "right");
        client.DefaultRequestHeaders.Add("x-owner-key", "guess");

        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync(Refresh, content: null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync(Refresh, content: null)).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsync(Refresh, content: null)).StatusCode);
    }

    [Fact]
    public async Task To_come_without_a_key_is_no_guess()
    {
        await using var app = Keyed(wrongKeysPerMinute: 1);
        using var keyless = app.CreateClient();
        using var reader = Client(app, key: "right");

        for (var times = 0; times < 3; times++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await keyless.GetAsync(Sources)).StatusCode);
            // A reader's key is right, and lets nobody write.
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync(Refresh, content: null)).StatusCode);
        }
    }

    [Fact]
    public void The_shipped_settings_are_those_that_stand_in_the_code()
    {
        var shipped = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build();

        Assert.Equal(new LimitsOptions(), shipped.GetSection(LimitsOptions.Section).Get<LimitsOptions>());
    }

    private static AppUnderTest Keyed(int requestsPerMinute = 1000, int wrongKeysPerMinute = 1000) => new()
    {
        Settings =
        {
            ["Api:Key"] = "right",
            ["Owner:KeySha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("owner"))),
            ["Limits:RequestsPerMinute"] = requestsPerMinute.ToString(CultureInfo.InvariantCulture),
            ["Limits:WrongKeysPerMinute"] = wrongKeysPerMinute.ToString(CultureInfo.InvariantCulture),
        },
    };

    private static HttpClient Client(AppUnderTest app, string key)
    {
        var client = app.CreateClient();
        client.DefaultRequestHeaders.Add("x-functions-key", key);
        return client;
    }
}
