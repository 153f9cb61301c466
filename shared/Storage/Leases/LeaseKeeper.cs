namespace SanctionsTracker.Storage.Leases;

/// <summary>Holds a lease: renews it in the background at a third of its duration and releases it when disposed.</summary>
public sealed class LeaseKeeper : IAsyncDisposable
{
    private readonly LeaseStore _leases;
    private readonly TimeSpan _duration;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _lost;
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _renewing;
    private int _renewals;

    internal LeaseKeeper(LeaseStore leases, Lease lease, TimeSpan duration, TimeProvider clock, DateTimeOffset asked)
    {
        (_leases, Lease, _duration, _clock) = (leases, lease, duration, clock);

        // Counted from before the request, as the others count: whoever waits for an answer does not believe to hold it for longer.
        _lost = new CancellationTokenSource(Left(asked), clock);
        Lost = _lost.Token;
        _renewing = RenewAsync(_stopped.Token);
    }

    /// <summary>The lease as last renewed; its fencing number does not change.</summary>
    public Lease Lease { get; private set; }

    /// <summary>Fires when the lease was taken by another, or expired because it could not be renewed: stop at once.</summary>
    public CancellationToken Lost { get; }

    /// <summary>How often the lease was renewed, counted apart from the work done under it.</summary>
    public int Renewals => Volatile.Read(ref _renewals);

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _renewing;
        try
        {
            if (!Lost.IsCancellationRequested) await _leases.ReleaseAsync(Lease, Lost);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What cannot be released expires; the work itself is done, and its outcome must not be hidden behind this.
        }

        _lost.Dispose();
        _stopped.Dispose();
    }

    private async Task RenewAsync(CancellationToken stopped)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopped, Lost);
        using var timer = new PeriodicTimer(_duration / 3, _clock);
        try
        {
            while (await timer.WaitForNextTickAsync(either.Token)) await RenewOnceAsync(either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            // Disposed, or lost: both are told elsewhere.
        }
    }

    private async Task RenewOnceAsync(CancellationToken cancellationToken)
    {
        var asked = _clock.GetUtcNow();
        try
        {
            if (await _leases.RenewAsync(Lease, _duration, cancellationToken) is { } renewed)
            {
                Lease = renewed;
                Interlocked.Increment(ref _renewals);
                _lost.CancelAfter(Left(asked));
            }
            else
            {
                await _lost.CancelAsync();
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The store may be there again at the next third; if not, the lease expires and Lost fires.
        }
    }

    private TimeSpan Left(DateTimeOffset asked)
    {
        var left = asked + _duration - _clock.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
