using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SanctionsTracker.Fetching;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Fetching;

/// <summary>The fetcher as registered, over a loopback server and an archive in memory; retries wait for next to nothing.</summary>
internal sealed class FetcherUnderTest : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private FetcherUnderTest(LoopbackServer server, ServiceProvider services)
    {
        Server = server;
        _services = services;
    }

    public LoopbackServer Server { get; }

    public InMemoryArchive Archive => (InMemoryArchive)_services.GetRequiredService<IArchive>();

    public IMeterFactory Meters => _services.GetRequiredService<IMeterFactory>();

    public LogLines Log => _services.GetRequiredService<LogLines>();

    public static async Task<FetcherUnderTest> StartAsync(TimeProvider? time = null, params (string Name, string Value)[] settings)
    {
        var server = await LoopbackServer.StartAsync(time);
        var services = new ServiceCollection()
            .AddSingleton<LogLines>()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).Services.AddSingleton<ILoggerProvider>(provider =>
                provider.GetRequiredService<LogLines>()))
            .AddSingleton<IArchive, InMemoryArchive>()
            .AddSingleton(time ?? TimeProvider.System)
            .AddFetching(Settings(settings));
        return new FetcherUnderTest(server, services.BuildServiceProvider());
    }

    public static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Append((Name: "RetryDelay", Value: "00:00:00.001")).DistinctBy(setting => setting.Name)
            .Select(setting => KeyValuePair.Create("Fetching:" + setting.Name, (string?)setting.Value)))
        .Build();

    public Task<FetchResult> FetchAsync(string path, Func<FetchRequest, FetchRequest>? how = null) =>
        FetchAsync(Server.At(path), how);

    public Task<FetchResult> FetchAsync(Uri address, Func<FetchRequest, FetchRequest>? how = null)
    {
        var request = new FetchRequest("test", address, ExpectedContent: ExpectedContent.Xml);
        return Fetcher.FetchAsync(how is null ? request : how(request), progress: null, CancellationToken.None);
    }

    public IFetcher Fetcher => _services.GetRequiredService<IFetcher>();

    public async Task<string> FetchTextAsync(string path) =>
        await ReadAsync(Assert.IsType<FetchResult.Fetched>(await FetchAsync(path)).Sha256);

    public async Task<string> ReadAsync(string sha256)
    {
        using var reader = new StreamReader((await Archive.OpenAsync(sha256, CancellationToken.None))!);
        return await reader.ReadToEndAsync(CancellationToken.None);
    }

    public async Task<string> FailAsync(string path, Func<FetchRequest, FetchRequest>? how = null) =>
        Assert.IsType<FetchResult.Failed>(await FetchAsync(path, how)).Error;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }
}
