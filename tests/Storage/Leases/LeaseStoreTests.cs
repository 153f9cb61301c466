using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Sqlite;

namespace SanctionsTracker.Tests.Storage.Leases;

public sealed class LeaseStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly InMemoryTableStore _tables = new();
    private readonly LeaseStore _leases;

    public LeaseStoreTests() => _leases = new LeaseStore(_tables, _clock);

    [Fact]
    public async Task A_free_lease_is_acquired_with_the_first_fencing_number()
    {
        var lease = await _leases.TryAcquireAsync("un", "a", Minute, None);

        Assert.Equal(("un", "a", _clock.GetUtcNow() + Minute, 1L), (lease!.Name, lease.Owner, lease.Expires, lease.Fencing));
    }

    [Fact]
    public async Task A_held_lease_is_not_given_to_another()
    {
        await _leases.TryAcquireAsync("un", "a", Minute, None);

        Assert.Null(await _leases.TryAcquireAsync("un", "b", Minute, None));
        Assert.NotNull(await _leases.TryAcquireAsync("ofac-sdn", "b", Minute, None));
    }

    [Fact]
    public async Task An_expired_lease_goes_to_another_with_a_higher_fencing_number()
    {
        await _leases.TryAcquireAsync("un", "a", Minute, None);
        _clock.Advance(Minute);

        Assert.Equal(2, (await _leases.TryAcquireAsync("un", "b", Minute, None))!.Fencing);
    }

    [Fact]
    public async Task A_released_lease_goes_to_another_at_once_with_a_higher_fencing_number()
    {
        var lease = await _leases.TryAcquireAsync("un", "a", Minute, None);
        await _leases.ReleaseAsync(lease!, None);

        Assert.Equal(2, (await _leases.TryAcquireAsync("un", "b", Minute, None))!.Fencing);
    }

    [Fact]
    public async Task A_renewed_lease_lasts_longer_under_the_same_fencing_number()
    {
        var lease = await _leases.TryAcquireAsync("un", "a", Minute, None);
        _clock.Advance(Minute / 2);

        var renewed = await _leases.RenewAsync(lease!, Minute, None);

        Assert.Equal((_clock.GetUtcNow() + Minute, 1L), (renewed!.Expires, renewed.Fencing));
        _clock.Advance(Minute * 0.9);
        Assert.Null(await _leases.TryAcquireAsync("un", "b", Minute, None));
    }

    [Fact]
    public async Task A_lease_that_another_took_is_neither_renewed_nor_released()
    {
        var lost = await _leases.TryAcquireAsync("un", "a", Minute, None);
        _clock.Advance(Minute);
        var held = await _leases.TryAcquireAsync("un", "b", Minute, None);

        Assert.Null(await _leases.RenewAsync(lost!, Minute, None));
        await _leases.ReleaseAsync(lost!, None);

        Assert.Equal(held, await _leases.GetAsync("un", None));
    }

    [Fact]
    public async Task The_same_owner_acquires_anew_and_its_earlier_lease_is_void()
    {
        var first = await _leases.TryAcquireAsync("un", "a", Minute, None);
        var second = await _leases.TryAcquireAsync("un", "a", Minute, None);

        Assert.Equal(2, second!.Fencing);
        Assert.Null(await _leases.RenewAsync(first!, Minute, None));
    }

    [Fact]
    public async Task A_renewal_whose_answer_was_lost_can_be_repeated()
    {
        var lease = await _leases.TryAcquireAsync("un", "a", Minute, None);
        _tables.Hook = (operation, _) => operation == "after submit" ? throw new IOException("cut off") : Task.CompletedTask;
        await Assert.ThrowsAsync<IOException>(() => _leases.RenewAsync(lease!, Minute, None));
        _tables.Hook = null;

        Assert.NotNull(await _leases.RenewAsync(lease!, Minute, None));
    }

    [Fact]
    public async Task Of_many_that_ask_at_once_just_one_acquires()
    {
        _tables.Hook = async (_, _) => await Task.Yield();

        var leases = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => _leases.TryAcquireAsync("un", $"{i}", Minute, None)));

        Assert.Single(leases, lease => lease is not null);
    }

    [Fact]
    public async Task A_reader_leaves_the_lease_as_it_is()
    {
        var lease = await _leases.TryAcquireAsync("un", "a", Minute, None);
        _clock.Advance(Minute * 2);

        Assert.Equal(lease, await _leases.GetAsync("un", None));
        Assert.Equal(lease, await _leases.GetAsync("un", None));
        Assert.Null(await _leases.GetAsync("eu", None));
    }

    [Fact]
    public void A_lease_outlasts_a_renewal_that_waits_for_the_whole_busy_time_out() =>
        Assert.True((LeaseStore.Duration / 3) + SqliteTableStore.BusyTimeout < LeaseStore.Duration - TimeSpan.FromSeconds(10));
}
