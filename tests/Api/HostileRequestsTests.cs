using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SanctionsTracker.Tests.Api.Contract;
using SanctionsTracker.Tests.Hosting;

namespace SanctionsTracker.Tests.Api;

/// <summary>Values that mean something to file systems, headers, stores, pages or parsers, where an address or a parameter takes any: the answer is one of ours, and
/// none of our faults.</summary>
public sealed partial class HostileRequestsTests : IAsyncLifetime
{
    // Sent as they are: the usual Uri would tidy some of them up.
    private static readonly UriCreationOptions AsIs = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private static readonly string[] Values =
    [
        "..%2f..%2fappsettings.json", "%2e%2e%2f%2e%2e%2fappsettings.json", "..%5c..%5cappsettings.json", "%2fetc%2fpasswd", "%00", "a%00b",
        "%0d%0aX-Injected:%20yes", "'%20or%20'1'%20eq%20'1", "';drop%20table%20rows;--", "%3Cscript%3Ealert(1)%3C/script%3E", "%F0%9F%92%A3", "%FF%FE", "%ED%A0%80",
        "%25", "%7B0%7D", "-1", "99999999999999999999", "1e309", "NaN", "0001-01-01", "9999-12-31", "un:..%2f", ":", "%20", "AAAA,,%2C", "%E2%80%AE", "*", "%23%2f%3f",
    ];

    private LocalServer _server = null!;
    private HttpClient _client = null!;

    public static TheoryData<string> Operations =>
        [.. OpenApiContract.Operations.Where(operation => operation.Path.Contains('{', StringComparison.Ordinal)).Select(operation => $"{operation.Method} {operation.Path}")];

    public static TheoryData<string> Readings => [.. OpenApiContract.Operations.Where(operation => operation.Method == "get").Select(operation => operation.Path)];

    public async Task InitializeAsync()
    {
        _server = await LocalServer.StartAsync();
        _client = new HttpClient();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task In_an_address(string operation)
    {
        var (method, path) = (operation.Split(' ')[0], operation.Split(' ')[1]);
        foreach (var value in Values.Append(new string('a', 4000)))
            await AssertAnsweredAsync(new(method), RouteValue().Replace(path, value.Replace("$", "$$", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public async Task In_a_parameter(string path)
    {
        var operation = OpenApiContract.Document["paths"]![path]!["get"]!.AsObject();
        var address = RouteValue().Replace(path, "IRN");
        foreach (var parameter in OpenApiContract.ParametersOf(operation).Where(IsInQuery).Select(parameter => parameter["name"]!.GetValue<string>()))
        {
            foreach (var value in Values.Append(new string('a', 4000))) await AssertAnsweredAsync(HttpMethod.Get, $"{address}?{parameter}={value}");
        }
    }

    [Theory]
    [InlineData("Accept", "text/html;q=abc, */*;q=-1, \0")]
    [InlineData("Accept-Encoding", "br;q=99, gzip;q=NaN, ,,,;")]
    [InlineData("If-None-Match", "W/\"\", \", *, \"unending")]
    [InlineData("If-Modified-Since", "the day before yesterday")]
    [InlineData("Range", "bytes=99999999999999999999-")]
    [InlineData("X-Forwarded-For", "127.0.0.1, ::1, \"unending")]
    [InlineData("X-Original-URL", "/api/subscriptions")]
    [InlineData("X-HTTP-Method-Override", "DELETE")]
    [InlineData("Content-Type", "\"unending; charset=\"")]
    public async Task In_a_header(string name, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.Address, "/api/changes.json"));
        request.Headers.TryAddWithoutValidation(name, value.Replace("\0", "", StringComparison.Ordinal));

        using var answer = await _client.SendAsync(request);

        Assert.InRange((int)answer.StatusCode, 200, 499);
    }

    private static bool IsInQuery(JsonObject parameter) => parameter["in"]!.GetValue<string>() == "query";

    private async Task AssertAnsweredAsync(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{_server.Address.GetLeftPart(UriPartial.Authority)}{address}", AsIs));
        using var answer = await _client.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();

        Assert.True((int)answer.StatusCode < 500, $"{method} {address}: {(int)answer.StatusCode} {body}");
        Assert.False(answer.Headers.Contains("X-Injected"), address);
        Assert.DoesNotContain("RefreshDesignationsSchedule", body, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteValue();
}
