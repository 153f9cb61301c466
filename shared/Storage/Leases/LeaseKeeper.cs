namespace SanctionsTracker.Storage.Leases;

/// <summary>Keeps a lease by renewing it at a third of its duration, until disposed.</summary>
public sealed class LeaseKeeper : IAsyncDisposable
{
    private readonly LeaseStore _store;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _lost = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ITimer _timer;
    private Lease _lease;
    private bool _released;

    internal LeaseKeeper(LeaseStore store, Lease lease, TimeProvider time)
    {
        (_store, _lease, _time) = (store, lease, time);
        var third = LeaseStore.Duration / 3;
        _timer = time.CreateTimer(_ => _ = RenewAsync(), state: null, third, third);
    }

    /// <summary>Rises with every acquisition of this lease.</summary>
    public long Fencing => _lease.Fencing;

    /// <summary>Fires when the lease could not be renewed: another may hold it, and the work must stop.</summary>
    public CancellationToken Lost => _lost.Token;

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        await _turn.WaitAsync();
        try
        {
            _released = true;
            if (!_lost.IsCancellationRequested) await _store.ReleaseAsync(_lease, CancellationToken.None);
        }
        catch (Exception)
        {
            // A lease that cannot be given back lapses by itself.
        }
        finally
        {
            _turn.Release();
            _lost.Dispose();
        }
    }

    private async Task RenewAsync()
    {
        if (!await _turn.WaitAsync(TimeSpan.Zero)) return;
        try
        {
            if (_released) return;
            var renewed = await _store.TryRenewAsync(_lease, CancellationToken.None);
            if (renewed is null) await _lost.CancelAsync();
            else _lease = renewed;
        }
        catch (Exception)
        {
            // The store may answer the next renewal; once the lease has lapsed, someone else may hold it.
            if (_time.GetUtcNow() >= _lease.ExpiresAt) await _lost.CancelAsync();
        }
        finally
        {
            _turn.Release();
        }
    }
}
