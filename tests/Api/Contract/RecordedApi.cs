using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Functions.Commands;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Functions.Recordings;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News;
using SanctionsTracker.News.Store;
using SanctionsTracker.Tests.Hosting;

namespace SanctionsTracker.Tests.Api.Contract;

/// <summary>The app as it serves, with everything loaded that is recorded: real records of every list.</summary>
public sealed class RecordedApi : IAsyncLifetime
{
    private readonly AppUnderTest _app = new() { Replace = services => services.AddRecordings() };

    public RecordedApi()
    {
        // A part of each list is recorded.
        foreach (var list in SourceIds.Lists) _app.Settings[$"Sources:{list}:MinimumRecords"] = "0";
        foreach (var source in SourceIds.All.Except(SourceIds.Recorded, StringComparer.Ordinal)) _app.Settings[$"Sources:{source}:Enabled"] = "false";
        _app.Settings["Digests:AllowLoopbackTargets"] = "true";
        foreach (var feed in SourceIds.News.Except(SourceIds.Recorded, StringComparer.Ordinal)) _app.Settings[$"Feeds:{feed}:Enabled"] = "false";
        _app.Settings["News:PageDelay"] = "00:00:00";
        _app.Settings["Indicators:FollowDesignations"] = "false";
    }

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Keeps an article, as a feed would bring it.</summary>
    public Task ReportAsync(NewsItem article) => _app.Services.GetRequiredService<NewsStore>().SaveAsync(article, CancellationToken.None);

    public async Task InitializeAsync()
    {
        Client = _app.CreateClient();
        var outcomes = await RecordedRun.LoadAsync(_app.Services, new Progress<RefreshProgress>(), CancellationToken.None);
        Assert.DoesNotContain(outcomes, outcome => outcome.Result is RefreshResult.Failed or RefreshResult.Held);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();
}
