using Microsoft.Extensions.Logging.Abstractions;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Tests.Ingestion;

public sealed class RefreshRoundTests
{
    private readonly List<string> _begun = [];

    [Fact]
    public async Task A_list_that_fails_does_not_hold_back_the_others()
    {
        var round = Round(Source("a", () => throw new IOException("no space")), Source("b"), Source("c"));

        var outcomes = await round.RunAsync(await round.SourcesAsync(CancellationToken.None), progress: null, CancellationToken.None);

        Assert.Equal(["a", "b", "c"], outcomes.Select(outcome => outcome.SourceId));
        Assert.Equal([RefreshResult.Failed, RefreshResult.Updated, RefreshResult.Updated], outcomes.Select(outcome => outcome.Result));
        Assert.Equal("no space", outcomes[0].Error);
    }

    [Fact]
    public async Task Lists_come_before_the_indicators_of_the_countries_that_they_name()
    {
        var round = Round(Source("econ", kind: SourceKind.Indicators), Source("list"));

        await round.RunAsync(await round.SourcesAsync(CancellationToken.None), progress: null, CancellationToken.None);

        Assert.Equal(["list", "econ"], _begun);
    }

    [Fact]
    public async Task What_publishers_say_of_their_changes_comes_after_the_lists()
    {
        var round = Round(Source("econ", kind: SourceKind.Indicators), Source("changes", kind: SourceKind.Changes), Source("list"));

        await round.RunAsync(await round.SourcesAsync(CancellationToken.None), progress: null, CancellationToken.None);

        Assert.Equal(["list", "changes", "econ"], _begun);
    }

    [Fact]
    public async Task A_timers_run_takes_the_sources_of_its_kind_and_fails_at_its_end_where_one_failed()
    {
        var round = Round(Source("bad", () => throw new IOException("no space")), Source("good"), Source("econ", kind: SourceKind.Indicators));

        var failed = await Assert.ThrowsAsync<SourcesFailedException>(() => round.RunAsync(SourceKind.List, CancellationToken.None));

        Assert.Equal("bad: no space", failed.Message);
        Assert.Equal(["bad", "good"], _begun.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Stopping_it_is_no_failure_of_a_source()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var round = Round(Source("a"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await round.RunAsync(await round.SourcesAsync(CancellationToken.None), progress: null, stop.Token));
    }

    [Fact]
    public async Task What_is_worked_out_comes_after_all_sources_and_one_that_fails_holds_back_no_other()
    {
        var round = new RefreshRound(
            new EnabledSources([Source("list"), Source("econ", kind: SourceKind.Indicators)], []),
            [Follower("links", () => throw new IOException("no space")), Follower("studies")],
            NullLogger<RefreshRound>.Instance);

        var outcomes = await round.RunAsync(await round.SourcesAsync(CancellationToken.None), progress: null, CancellationToken.None);

        Assert.Equal(["list", "econ", "links", "studies"], _begun);
        Assert.All(outcomes, outcome => Assert.Equal(RefreshResult.Updated, outcome.Result));
    }

    private static RefreshRound Round(params ISourceRefresher[] sources) =>
        new(new EnabledSources(sources, []), [], NullLogger<RefreshRound>.Instance);

    private FakeSource Source(string id, Func<RefreshResult>? refresh = null, SourceKind kind = SourceKind.List) =>
        new(id, kind, () =>
        {
            lock (_begun) _begun.Add(id);
            return refresh?.Invoke() ?? RefreshResult.Updated;
        });

    private FakeFollower Follower(string name, Action? run = null) => new(name, () =>
    {
        _begun.Add(name);
        run?.Invoke();
    });

    private sealed class FakeFollower(string name, Action run) : IRoundFollower
    {
        public string Name => name;

        public Task FollowAsync(CancellationToken cancellationToken)
        {
            run();
            return Task.CompletedTask;
        }
    }

    private sealed class FakeSource(string id, SourceKind kind, Func<RefreshResult> refresh) : ISourceRefresher
    {
        public string Id => id;

        public string Title => id;

        public SourceKind Kind => kind;

        public async Task<RefreshOutcome> RefreshAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return new(id, refresh());
        }
    }
}
