using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Ingestion.Holding;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;
using SanctionsTracker.Tests.Telemetry;

namespace SanctionsTracker.Tests.Ingestion;

/// <summary>A store, an archive, a clock and a publisher, with one process working on them.</summary>
internal sealed class TinyWorld
{
    public TinyWorld(TinyList? list = null, double maximumShareRemoved = 1, ListLimits? limits = null, TestMeters? meters = null)
    {
        Counted = new CountingTableStore(Store);
        Publisher = new TinyPublisher(Archive, Time);
        Tracker = new TinyTracker(Counted, Archive, Publisher, Time, list, maximumShareRemoved, limits, meters);
    }

    public InMemoryTableStore Store { get; } = new();

    public CountingTableStore Counted { get; }

    public InMemoryArchive Archive { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public TinyPublisher Publisher { get; }

    public TinyTracker Tracker { get; private set; }

    /// <summary>Publishes a snapshot and refreshes.</summary>
    public Task<RefreshOutcome> SyncAsync(string date, params string[] records)
    {
        Publisher.Now = TinyList.Write(date, records);
        return RefreshAsync();
    }

    public Task<RefreshOutcome> RefreshAsync()
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        return Tracker.Refresher.RefreshAsync(progress: null, CancellationToken.None);
    }

    public Task<RefreshOutcome> BackfillAsync(string date, params string[] records) => Tracker.Backfill.LoadAsync(
        new MemoryStream(TinyList.Write(date, records)), $"{date}.txt", given: null, progress: null, CancellationToken.None);

    /// <summary>Releases a snapshot; unless another is named, the one that is held.</summary>
    public async Task<RefreshOutcome> ReleaseAsync(string? sha256 = null) => await Tracker.Release.ReleaseAsync(
        sha256 ?? (await StateAsync()).Held?.Sha256 ?? "none", progress: null, CancellationToken.None);

    public Task<RefreshOutcome> RereadAsync() => Tracker.Reread.RereadAsync(progress: null, CancellationToken.None);

    /// <summary>What the held snapshot would change, a line for each: <c>Amended a</c>.</summary>
    public async Task<string[]> PreviewAsync() =>
    [
        .. (await Tracker.Previews.LoadAsync((await StateAsync()).Held!.Preview!, CancellationToken.None))
            .Select(change => $"{change.Kind} {change.Id.Value}"),
    ];

    /// <summary>A new version of the program goes on with the same data.</summary>
    public void Deploy(int mapperVersion, double maximumShareRemoved = 1) =>
        Tracker = new TinyTracker(Counted, Archive, Publisher, Time, new TinyList(mapperVersion), maximumShareRemoved, meters: Tracker.Meters);

    public Task<SourceState> StateAsync() => Tracker.States.GetAsync("tiny", SourceKind.List, CancellationToken.None);

    public async Task<CommittedList> NowAsync() => (await Tracker.Lists.NowAsync(Tracker.List.Id, CancellationToken.None))!;

    /// <summary>The ids listed on a day, as far as is known now.</summary>
    public async Task<string[]> ListedOnAsync(string day)
    {
        var catalogue = (await NowAsync()).Catalogue;
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        return [.. catalogue.Entries.Where(entry => catalogue.PeriodsOf(entry).Any(period => period.Covers(date))).Select(entry => entry.Id)];
    }

    /// <summary>The journal, a line for each change: <c>2 Amended a</c>.</summary>
    public async Task<string[]> JournalAsync()
    {
        var lines = new List<string>();
        await foreach (var entry in ReadJournalAsync()) lines.Add($"{entry.Commit} {entry.Change.Kind} {entry.Change.Id.Value}");
        return [.. lines];
    }

    public async IAsyncEnumerable<JournalEntry> ReadJournalAsync()
    {
        await foreach (var entry in Tracker.Journal.ReadAsync((await NowAsync()).Journal, JournalPosition.Start, CancellationToken.None)) yield return entry;
    }
}
