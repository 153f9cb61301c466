using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Tests.Hosting;

namespace SanctionsTracker.Tests.Api.Access;

/// <summary>Whatever writes asks for the owner's key, once it has understood what is asked and before it does any of it.</summary>
public sealed partial class OwnerAloneTests : IAsyncDisposable
{
    private readonly AppUnderTest _app = new()
    {
        Settings = { ["Owner:KeySha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("owner"))) },
    };

    // Values that can be understood; that nothing is behind some of them is not told to others.
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["{id}"] = "un",
        ["{country}"] = "IRN",
        ["{code}"] = "own?unit=x&source=y",
        ["{set}"] = "own",
        ["{sequence}"] = "1",
        ["subscriptions/{id}/redeliver"] = "subscriptions/sub_aaaaaaaaaaaaaaaaaaaa/redeliver?since=2026-01-01",
        ["subscriptions/{id}"] = "subscriptions/sub_aaaaaaaaaaaaaaaaaaaa",
    };

    public static TheoryData<string, string> Writes
    {
        get
        {
            var writes = new TheoryData<string, string>();
            foreach (var function in FunctionList.Http)
            {
                foreach (var method in function.Trigger.Methods!.Except(["get", "head"])) writes.Add(method, function.Route);
            }

            return writes;
        }
    }

    [Theory]
    [MemberData(nameof(Writes))]
    [InlineData("get", "/api/subscriptions")]
    [InlineData("get", "/api/subscriptions/{id}")]
    [InlineData("get", "/api/subscriptions/{id}/deliveries")]
    [InlineData("get", "/api/subscriptions/{id}/preview")]
    public async Task Without_the_owners_key_nothing_is_written_and_no_subscription_shown(string method, string route)
    {
        foreach (var key in (string?[])[null, "guess"])
        {
            using var request = new HttpRequestMessage(new(method), new Uri(RouteValue().Replace(route, match => Values[match.Value]), UriKind.Relative));
            if (key is not null) request.Headers.Add("x-owner-key", key);

            using var answer = await _app.CreateClient().SendAsync(request);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [GeneratedRegex(@"subscriptions/\{id\}/redeliver$|(subscriptions/)?\{[^}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteValue();
}
