using Microsoft.AspNetCore.Builder;
using SanctionsTracker.Functions.Commands;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Tests.Recordings;

/// <summary>The app as <c>demo</c> starts it, on a folder and a port of its own, with everything that is recorded loaded.</summary>
public sealed class RecordedApp : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sanctionstracker-").FullName;
    private readonly WebApplication _app;

    public RecordedApp() =>
        _app = LocalHost.BuildServer(new LocalSettings(_folder, "http://127.0.0.1:0", Recorded: true, Configuration: []));

    public HttpClient Client { get; } = new();

    /// <summary>What became of each source.</summary>
    public IReadOnlyList<RefreshOutcome> Outcomes { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.First());
        Outcomes = await RecordedRun.LoadAsync(_app.Services, new Progress<RefreshProgress>(), CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
