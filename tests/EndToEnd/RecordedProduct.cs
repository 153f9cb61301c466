using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Functions.Commands;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Functions.Recordings;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Backup;
using SanctionsTracker.Tests.Hosting;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>An instance of the whole app, as <c>demo</c> sets it up, on a store that others may work on too. Its timers are what a test calls.</summary>
internal sealed class RecordedProduct : IAsyncDisposable
{
    private readonly AppUnderTest _app;
    private readonly HttpClient _client;

    public RecordedProduct(TimeProvider clock, params (string Name, string Value)[] settings)
    {
        _app = new AppUnderTest { Replace = services => services.AddRecordings().AddSingleton(clock) };
        foreach (var (name, value) in new LocalSettings(Data: null, Urls: null, Recorded: true, Configuration: []).Overrides()) _app.Settings[name] = value!;
        _app.Settings["Digests:AllowLoopbackTargets"] = "true";
        foreach (var (name, value) in settings) _app.Settings[name] = value;
        _client = _app.CreateClient();
    }

    public T Of<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Refreshes everything: first what was recorded of earlier days, then what the sources answered last.</summary>
    public Task<IReadOnlyList<RefreshOutcome>> LoadAsync() => RecordedRun.LoadAsync(_app.Services, new Progress<RefreshProgress>(), CancellationToken.None);

    /// <summary>Refreshes everything once more, as a timer would.</summary>
    public async Task<IReadOnlyList<RefreshOutcome>> RefreshAsync()
    {
        var round = Of<RefreshRound>();
        return await round.RunAsync(await round.SourcesAsync(CancellationToken.None), progress: null, CancellationToken.None);
    }

    public async Task UploadEventsAsync(string set, string csv)
    {
        using var content = new StringContent(csv, Encoding.UTF8, "text/csv");
        var answer = await _client.PutAsync($"/api/events/{set}", content);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    public Task<IReadOnlyList<string>> ContentAsync() => StoredContent.ReadAsync(_app.Services);

    /// <summary>What it answers: status, ETag and text of each address.</summary>
    public async Task<IReadOnlyList<string>> AnswersAsync()
    {
        var answers = new List<string>();
        foreach (var address in ApiAddresses.All)
        {
            using var answer = await _client.GetAsync(address);
            answers.Add($"{address} {(int)answer.StatusCode} {answer.Headers.ETag} {await answer.Content.ReadAsStringAsync()}");
        }

        return answers;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
