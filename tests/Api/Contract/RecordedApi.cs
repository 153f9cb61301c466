using SanctionsTracker.Functions.Commands;
using SanctionsTracker.Functions.Recordings;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Hosting;

namespace SanctionsTracker.Tests.Api.Contract;

/// <summary>The app as it serves, with everything loaded that is recorded: real records of every list.</summary>
public sealed class RecordedApi : IAsyncLifetime
{
    private readonly AppUnderTest _app = new() { Replace = services => services.AddRecordings() };

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Client = _app.CreateClient();
        var outcomes = await RecordedRun.LoadAsync(_app.Services, new Progress<RefreshProgress>(), CancellationToken.None);
        Assert.DoesNotContain(outcomes, outcome => outcome.Result == RefreshResult.Failed && outcome.SourceId != "worldbank");
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();
}
