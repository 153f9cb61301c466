using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Leases;

/// <summary>Leases on either table store: one holder of a name at a time, decided by ETag.</summary>
/// <remarks>Holders compare the expiry with their own clocks, so these may differ by much less than a lease lasts. Where they
/// differ by more, two may believe to hold a lease: the fencing number and the ETags of what they write must then decide.</remarks>
public sealed class LeaseStore(ITableStore tables, TimeProvider clock)
{
    /// <summary>How long jobs take their leases for. Renewed at a third of it, a lease outlasts a renewal that waits for the whole
    /// busy time-out of the embedded store.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(60);

    /// <summary>Takes the lease where it is free, expired, left by a process that ended, or held by the same owner, whose earlier lease
    /// then is void.</summary>
    /// <returns>Null where another holds it or was faster.</returns>
    public async Task<Lease?> TryAcquireAsync(string name, string owner, TimeSpan duration, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
        var now = clock.GetUtcNow();
        var current = await GetAsync(name, cancellationToken);
        if (current is not null && current.Owner != owner && current.Expires > now && !LeaseOwner.IsGone(current.Owner)) return null;
        var next = new Lease(name, owner, now + duration, (current?.Fencing ?? 0) + 1, "");
        return await WriteAsync(next, current?.ETag, cancellationToken);
    }

    /// <summary>Acquires the lease and keeps renewing it until the answer is disposed; null where another holds it.</summary>
    public async Task<LeaseKeeper?> TryHoldAsync(string name, string owner, TimeSpan duration, CancellationToken cancellationToken)
    {
        var asked = clock.GetUtcNow();
        return await TryAcquireAsync(name, owner, duration, cancellationToken) is { } lease
            ? new LeaseKeeper(this, lease, duration, clock, asked)
            : null;
    }

    /// <summary>Extends the lease to <paramref name="duration"/> from now, even if it has expired and nobody took it.</summary>
    /// <returns>Null where it was lost to another.</returns>
    public async Task<Lease?> RenewAsync(Lease lease, TimeSpan duration, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
        var next = lease with { Expires = clock.GetUtcNow() + duration };
        if (await WriteAsync(next, lease.ETag, cancellationToken) is { } renewed) return renewed;

        // An earlier renewal may have been written although its answer never came.
        return await StillHeldAsync(lease, cancellationToken) is { } current ? await WriteAsync(next, current.ETag, cancellationToken) : null;
    }

    /// <summary>Ends the lease so that others can take it at once; does nothing where it was lost.</summary>
    public async Task ReleaseAsync(Lease lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        if (await StillHeldAsync(lease, cancellationToken) is { } current)
            await WriteAsync(current with { Expires = clock.GetUtcNow() }, current.ETag, cancellationToken);
    }

    /// <summary>The lease as last written, be it held, expired or released; null where nobody ever took it. Changes nothing.</summary>
    public async Task<Lease?> GetAsync(string name, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var row = await tables.GetAsync(TableNames.Leases, LeaseRow.Partition, TableKey.Escape(name), cancellationToken);
        return row is null ? null : LeaseRow.Read(row);
    }

    private async Task<Lease?> StillHeldAsync(Lease lease, CancellationToken cancellationToken) =>
        await GetAsync(lease.Name, cancellationToken) is { } current && current.Owner == lease.Owner && current.Fencing == lease.Fencing ? current : null;

    private async Task<Lease?> WriteAsync(Lease lease, string? etag, CancellationToken cancellationToken)
    {
        var row = LeaseRow.Of(lease);
        TableWrite write = etag is null ? new TableWrite.Insert(row) : new TableWrite.Replace(row, etag);
        var outcome = await tables.SubmitAsync(TableNames.Leases, LeaseRow.Partition, [write], cancellationToken);
        return outcome is BatchOutcome.Applied { ETags: [{ } written] } ? lease with { ETag = written } : null;
    }
}
