using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>One random schedule: processes that refresh the same list crash, stall past their lease and are replaced by newer
/// ones, while the publisher publishes and a reader reads.</summary>
internal sealed class ModelRun
{
    private const int Steps = 160;

    // Of at most five records the removal of one may pass, that of two is held.
    private const double MaximumShareRemoved = 0.34;

    private readonly ModelThread _thread;
    private readonly Random _random;
    private readonly InMemoryTableStore _store = new();
    private readonly InMemoryArchive _archive = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly Gates _gates = new();
    private readonly TinyPublisher _publisher;
    private readonly Dictionary<DateOnly, Published> _published = [];
    private readonly Expectation _expectation;
    private readonly Dictionary<Process, Task> _working = [];
    private readonly List<Task> _dying = [];
    private readonly Process _reader = new("reader");
    private Published? _last;
    private Task _reading = Task.CompletedTask;
    private int _mapper = 1;
    private int _views;

    public ModelRun(int seed, ModelThread thread)
    {
        _thread = thread;
        _random = new Random(seed);
        _publisher = new TinyPublisher(_archive, _time);
        _expectation = new Expectation(_published);
        Publish();
    }

    /// <summary>Runs the schedule and says what happened in it.</summary>
    public async Task<ModelSeen> RunAsync()
    {
        for (var step = 0; step < Steps; step++)
        {
            await StepAsync(_random.Next(1000));
            await RestAsync();
        }

        return await SettleAsync();
    }

    // Until every process waits at a gate or has ended, and nothing is left to run.
    private async Task RestAsync()
    {
        await Task.Yield();
        while (!_thread.IsIdle || !AreResting()) await _thread.AnotherAsync();
    }

    private bool AreResting()
    {
        var waiting = _gates.Waiting;
        return _working.All(working => working.Value.IsCompleted || waiting.Contains(working.Key))
            && (_reading.IsCompleted || waiting.Contains(_reader))
            && _dying.TrueForAll(task => task.IsCompleted);
    }

    private async Task StepAsync(int dice)
    {
        if (dice < 40) Publish();
        else if (dice < 50) Crash();
        else if (dice < 60) Stall();
        else if (dice < 110) _time.Advance(TimeSpan.FromSeconds(_random.Next(1, 70)));
        else if (dice < 111) LosePendingBytes();
        else if (dice < 170) Start();
        else if (dice < 300) await ReadOnAsync();
        else GoOn();
    }

    private void Publish()
    {
        _last = Published.After(_last, _random);
        _published[_last.Date] = _last;
        _publisher.Now = _last.Content;
    }

    private void Start()
    {
        if (_working.Count >= 3) return;
        if (_random.Next(16) == 0) _mapper++;
        var process = new Process($"process v{_mapper}");
        var tracker = Tracker(process, _random.Next(12) == 0 ? Math.Max(1, _mapper - 1) : _mapper);
        _working[process] = _random.Next(8) switch
        {
            0 => (Task)tracker.Reread.RereadAsync(progress: null, CancellationToken.None),
            1 or 2 => ReleaseAsync(tracker),
            _ => tracker.Refresher.RefreshAsync(progress: null, CancellationToken.None),
        };
    }

    // The owner looks, and releases what was held then.
    private static async Task<RefreshOutcome?> ReleaseAsync(TinyTracker tracker)
    {
        var state = await tracker.States.GetAsync("tiny", SourceKind.List, CancellationToken.None);
        return state.Held is { } held ? await tracker.Release.ReleaseAsync(held.Sha256, progress: null, CancellationToken.None) : null;
    }

    private void Crash()
    {
        if (Worker() is not { } process) return;
        _gates.Kill(process);
        _dying.Add(_working[process]);
        _working.Remove(process);
    }

    private void Stall()
    {
        if (Worker() is { } process) process.Asleep = _random.Next(10, 60);
    }

    private void GoOn()
    {
        foreach (var done in _working.Where(working => working.Value.IsCompleted).Select(working => working.Key).ToArray()) _working.Remove(done);
        foreach (var process in _working.Keys.Where(process => process.Asleep > 0)) process.Asleep--;
        var ready = _gates.Waiting.Where(process => process.Asleep == 0 && process != _reader).ToArray();
        if (ready.Length > 0) _gates.Step(ready[_random.Next(ready.Length)]);
    }

    private async Task ReadOnAsync()
    {
        if (_gates.Waiting.Contains(_reader))
        {
            _gates.Step(_reader);
            return;
        }

        await _reading;
        _reading = LookAsync(Tracker(_reader, _mapper));
    }

    private async Task LookAsync(TinyTracker tracker)
    {
        if (await View.ReadAsync(tracker) is not { } view) return;
        _expectation.Holds(view);
        _views++;
    }

    private void LosePendingBytes()
    {
        var state = new SourceStates(_store).GetAsync("tiny", SourceKind.List, CancellationToken.None).GetAwaiter().GetResult();
        if (state.Commits.Pending is { } pending && pending.SnapshotSha256 != state.SnapshotSha256) _archive.Lose(pending.SnapshotSha256);
    }

    // Everyone dies; one process of the newest version then works undisturbed.
    private async Task<ModelSeen> SettleAsync()
    {
        while (_gates.Waiting.Contains(_reader))
        {
            _gates.Step(_reader);
            await RestAsync();
        }

        await _reading;
        while (_working.Count > 0) Crash();
        await RestAsync();
        _time.Advance(TimeSpan.FromHours(1));

        var tracker = new TinyTracker(_store, _archive, _publisher, _time, new TinyList(_mapper), MaximumShareRemoved);
        var outcome = await tracker.Refresher.RefreshAsync(progress: null, CancellationToken.None);
        if (outcome.Result == RefreshResult.Held) outcome = (await ReleaseAsync(tracker))!;
        Assert.True(outcome.Result is RefreshResult.Baseline or RefreshResult.Updated or RefreshResult.Unchanged, outcome.Error);
        await tracker.Reread.RereadAsync(progress: null, CancellationToken.None);
        Assert.Equal(0, (await tracker.Reread.RereadAsync(progress: null, CancellationToken.None)).Reread);
        Assert.Equal(RefreshResult.Unchanged, (await tracker.Refresher.RefreshAsync(progress: null, CancellationToken.None)).Result);

        var view = await View.ReadAsync(tracker);
        _expectation.Holds(view!);
        Assert.Equal(_last!.Records.Count, view!.Listed.Count);
        return new ModelSeen(
            view.Commits.Count,
            view.List.Abandoned.Count,
            _views,
            view.Commits.Count(commit => commit.Kind == CommitKind.Release),
            view.Commits.Count(commit => commit.Kind == CommitKind.Reread));
    }

    private Process? Worker() => _working.Count == 0 ? null : _working.Keys.ElementAt(_random.Next(_working.Count));

    private TinyTracker Tracker(Process process, int mapper)
    {
        var publisher = new GatedFetcher(_publisher, process, _gates);
        return new TinyTracker(new GatedTableStore(_store, process, _gates), _archive, publisher, _time, new TinyList(mapper), MaximumShareRemoved);
    }
}
