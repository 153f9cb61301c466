using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Tests.Hosting;

namespace SanctionsTracker.Tests.Api.Answers;

/// <summary>Every answer of every route says that it is for whom it was given to alone.</summary>
public sealed partial class AnswerHeadersTests(AppUnderTest app) : IClassFixture<AppUnderTest>
{
    private static readonly string[] Names =
    [
        "X-Content-Type-Options", "Content-Security-Policy", "Cross-Origin-Resource-Policy", "Cross-Origin-Opener-Policy", "Referrer-Policy",
        "Permissions-Policy", "Cache-Control",
    ];

    public static TheoryData<string> Functions => [.. FunctionList.Http.Select(function => function.Function.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task An_answer_of_a_function_has_the_headers_be_it_data_or_a_problem(string name)
    {
        var function = FunctionList.Http.Single(function => function.Function.Name == name);
        var address = RouteValue().Replace(function.Route, "nonsense");
        foreach (var method in function.Trigger.Methods!)
        {
            await AssertDescribedAsync(app.CreateClient(), new HttpMethod(method), address);
            await AssertDescribedAsync(app.CreateClient(), new HttpMethod(method), $"{address}?no-such-parameter=1");
        }
    }

    [Theory]
    [InlineData("GET", "/nothing/here")]
    [InlineData("DELETE", "/api/sources")]
    [InlineData("GET", "/api/sources?format=pdf")]
    [InlineData("GET", "/api/sources?format=csv")]
    public async Task So_has_what_is_refused_on_the_way(string method, string address) =>
        await AssertDescribedAsync(app.CreateClient(), new(method), address);

    [Fact]
    public async Task So_has_what_is_refused_for_want_of_a_key()
    {
        await using var keyed = new AppUnderTest { Settings = { ["Api:Key"] = "k" } };

        var answer = await AssertDescribedAsync(keyed.CreateClient(), HttpMethod.Get, "/api/sources");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task So_has_what_the_asker_holds_already()
    {
        using var client = app.CreateClient();
        var address = new Uri("/api/openapi.json", UriKind.Relative);
        client.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", (await client.GetAsync(address)).Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, (await AssertDescribedAsync(client, HttpMethod.Get, "/api/openapi.json")).StatusCode);
    }

    [Fact]
    public void The_Functions_host_gives_the_same_to_what_it_answers_itself()
    {
        var ours = new HeaderDictionary();
        Sending.Describe(ours);
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));

        var theirs = host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("customHeaders");

        Assert.Equal(
            ours.Where(header => header.Key != "Vary").Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal),
            theirs.EnumerateObject().Select(header => $"{header.Name}: {header.Value.GetString()}").Order(StringComparer.Ordinal));
    }

    private static async Task<HttpResponseMessage> AssertDescribedAsync(HttpClient client, HttpMethod method, string address)
    {
        var answer = await client.SendAsync(new(method, new Uri(address, UriKind.Relative)));
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.All(Names, name => Assert.True(answer.Headers.Contains(name), $"{method} {address}: {(int)answer.StatusCode} lacks {name}."));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        return answer;
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteValue();
}
