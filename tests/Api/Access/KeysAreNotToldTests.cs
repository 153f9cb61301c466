using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SanctionsTracker.Functions.Api;
using SanctionsTracker.Tests.Fetching;
using SanctionsTracker.Tests.Hosting;

namespace SanctionsTracker.Tests.Api.Access;

/// <summary>A key that comes with a request goes neither into the log, at the levels that ship, nor into the answer.</summary>
public sealed class KeysAreNotToldTests : IAsyncDisposable
{
    private const string Key = "read-e71c0a";
    private const string Owner = "owner-5b2f99";

    private readonly LogLines _log = new();
    private readonly AppUnderTest _app;

    public KeysAreNotToldTests() => _app = new AppUnderTest
    {
        Settings =
        {
            ["Api:Key"] = Key,
            ["Owner:KeySha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Owner))),
        },
        Replace = services => services.AddSingleton<ILoggerProvider>(_log),
    };

    [Theory]
    [InlineData("GET", "/api/sources?code={0}")]
    [InlineData("GET", "/api/sources?format=csv&code={0}&clientId={0}")]
    [InlineData("GET", "/api/changes.json?code={0}")]
    [InlineData("GET", "/api/changes.atom?code={0}")]
    [InlineData("GET", "/api/designations?nonsense=1&code={0}")]
    [InlineData("GET", "/api/designations?limit=x&code={0}")]
    [InlineData("GET", "/api/designations/un/nonsense?code={0}")]
    [InlineData("GET", "/api/nothing?code={0}")]
    [InlineData("DELETE", "/api/sources?code={0}")]
    [InlineData("POST", "/api/sources/nonsense/refresh?code={0}")]
    [InlineData("GET", "/api/health?code={0}")]
    public async Task Be_it_answered_or_refused(string method, string address)
    {
        foreach (var key in (string[])[Key, "guess-77ab01"])
        {
            using var request = new HttpRequestMessage(new(method), new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, key), UriKind.Relative));
            request.Headers.Add("x-owner-key", Owner);

            using var answer = await _app.CreateClient().SendAsync(request);

            var told = $"{answer.Headers} {await answer.Content.ReadAsStringAsync()} {_log.All}";
            Assert.DoesNotContain(key, told, StringComparison.Ordinal);
            Assert.DoesNotContain(Owner, told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nor_when_we_fail()
    {
        await using var failing = new AppUnderTest
        {
            Settings = { ["Api:Key"] = Key },
            Replace = services => services.AddSingleton<ILoggerProvider>(_log).AddSingleton<TimeProvider, BrokenClock>(),
        };

        using var answer = await failing.CreateClient().GetAsync(new Uri($"/api/health?code={Key}", UriKind.Relative));

        Assert.Equal(500, (int)answer.StatusCode);
        Assert.Contains(nameof(BrokenClock), _log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, $"{await answer.Content.ReadAsStringAsync()} {_log.All}", StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _log.Dispose();
    }

    private sealed class BrokenClock : TimeProvider
    {
        // Others ask the time too, and shall not fail.
        public override DateTimeOffset GetUtcNow() => Environment.StackTrace.Contains(nameof(GetHealth), StringComparison.Ordinal)
            ? throw new InvalidOperationException(nameof(BrokenClock))
            : base.GetUtcNow();
    }
}
