using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Leases;

public sealed class LeaseKeeperTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly InMemoryTableStore _tables = new();
    private readonly LeaseStore _leases;

    public LeaseKeeperTests() => _leases = new LeaseStore(_tables, _clock);

    [Fact]
    public async Task A_kept_lease_is_renewed_at_each_third_and_stays_with_its_owner()
    {
        await using var keeper = await HoldAsync();

        for (var i = 1; i <= 9; i++) await PassAThirdAsync(() => keeper.Renewals == i);

        Assert.Equal(_clock.GetUtcNow() + Minute, keeper.Lease.Expires);
        Assert.Equal(1, keeper.Lease.Fencing);
        Assert.False(keeper.Lost.IsCancellationRequested);
        Assert.Null(await _leases.TryAcquireAsync("un", "b", Minute, None));
    }

    [Fact]
    public async Task A_disposed_keeper_releases_the_lease()
    {
        await (await HoldAsync()).DisposeAsync();

        Assert.NotNull(await _leases.TryAcquireAsync("un", "b", Minute, None));
    }

    [Fact]
    public async Task A_lease_that_another_took_is_lost_at_the_next_renewal()
    {
        await using var keeper = await HoldAsync();
        var stolen = LeaseRow.Of(keeper.Lease with { Owner = "b", Fencing = 2 });
        await _tables.SubmitAsync(TableNames.Leases, LeaseRow.Partition, [new TableWrite.Put(stolen)], None);

        await PassAThirdAsync(() => keeper.Lost.IsCancellationRequested);

        Assert.Equal(0, keeper.Renewals);
    }

    [Fact]
    public async Task A_lease_that_cannot_be_renewed_is_lost_when_it_expires_and_not_before()
    {
        await using var keeper = await HoldAsync();
        var attempts = 0;
        _tables.Hook = (operation, _) => operation == "before submit" && ++attempts > 0 ? throw new IOException("unreachable") : Task.CompletedTask;

        await PassAThirdAsync(() => attempts == 1);
        await PassAThirdAsync(() => attempts == 2);
        Assert.False(keeper.Lost.IsCancellationRequested);

        await PassAThirdAsync(() => keeper.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task A_lease_whose_renewal_never_returns_is_lost_when_it_expires()
    {
        var keeper = await HoldAsync();
        var stalled = new TaskCompletionSource();
        _tables.Hook = (_, _) => stalled.Task;

        for (var i = 0; i < 3; i++) _clock.Advance(Minute / 3);
        await WaitAsync(() => keeper.Lost.IsCancellationRequested);

        stalled.SetResult();
        await keeper.DisposeAsync();
    }

    [Fact]
    public async Task A_renewal_that_fails_once_is_made_up_for_at_the_next_third()
    {
        await using var keeper = await HoldAsync();
        var attempts = 0;
        _tables.Hook = (operation, _) => operation == "before submit" && ++attempts == 1 ? throw new IOException("unreachable") : Task.CompletedTask;

        await PassAThirdAsync(() => attempts == 1);
        await PassAThirdAsync(() => keeper.Renewals == 1);
        await PassAThirdAsync(() => keeper.Renewals == 2);

        Assert.False(keeper.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task A_store_that_fails_at_release_does_not_hide_the_outcome_of_the_work()
    {
        var keeper = await HoldAsync();
        _tables.Hook = (_, _) => throw new IOException("unreachable");

        await keeper.DisposeAsync();
    }

    private static async Task WaitAsync(Func<bool> until)
    {
        for (var i = 0; i < 1000 && !until(); i++) await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, None);
        Assert.True(until());
    }

    private async Task<LeaseKeeper> HoldAsync() => (await _leases.TryHoldAsync("un", "a", Minute, None))!;

    private Task PassAThirdAsync(Func<bool> until)
    {
        _clock.Advance(Minute / 3);
        return WaitAsync(until);
    }
}
