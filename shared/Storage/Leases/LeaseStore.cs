using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Leases;

/// <summary>Leases as rows of table <c>leases</c>, moved by ETag; the same on both stores.</summary>
public sealed class LeaseStore(ITableStore tables, TimeProvider time)
{
    /// <summary>How long a lease lasts without renewal. Longer than a writer can be kept waiting by a busy embedded store, so that waiting
    /// alone never loses it.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(60);

    private const string Partition = "lease";

    /// <summary>Takes the lease and keeps it by renewals until it is disposed; null where another holds it.</summary>
    public async Task<LeaseKeeper?> TryKeepAsync(string name, CancellationToken cancellationToken) =>
        await TryAcquireAsync(name, cancellationToken) is { } lease ? new LeaseKeeper(this, lease, time) : null;

    /// <summary>Takes the lease; null where another holds it.</summary>
    public async Task<Lease?> TryAcquireAsync(string name, CancellationToken cancellationToken)
    {
        var row = await tables.GetAsync(TableNames.Leases, Partition, TableKey.Escape(name), cancellationToken);
        if (row is not null && row.Text("owner") is { Length: > 0 } && row.Time("expires_at") > time.GetUtcNow()) return null;

        var fencing = (row?.Number("fencing") ?? 0) + 1;
        var lease = new Lease(name, $"{Environment.ProcessId}-{fencing}", time.GetUtcNow() + Duration, fencing, row?.ETag ?? string.Empty);
        return await TryWriteAsync(lease, cancellationToken);
    }

    /// <summary>Holds the lease on; null where it was lost.</summary>
    public Task<Lease?> TryRenewAsync(Lease lease, CancellationToken cancellationToken) =>
        TryWriteAsync(lease with { ExpiresAt = time.GetUtcNow() + Duration }, cancellationToken);

    /// <summary>Gives the lease up. One that was lost is another's, and stays.</summary>
    public async Task ReleaseAsync(Lease lease, CancellationToken cancellationToken) =>
        _ = await TryWriteAsync(lease with { Owner = string.Empty, ExpiresAt = time.GetUtcNow() }, cancellationToken);

    private async Task<Lease?> TryWriteAsync(Lease lease, CancellationToken cancellationToken)
    {
        var row = new TableRow(Partition, TableKey.Escape(lease.Name), new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["owner"] = lease.Owner,
            ["expires_at"] = lease.ExpiresAt,
            ["fencing"] = lease.Fencing,
        });
        TableWrite write = lease.ETag.Length == 0 ? new TableWrite.Insert(row) : new TableWrite.Replace(row, lease.ETag);
        var outcome = await tables.SubmitAsync(TableNames.Leases, Partition, [write], cancellationToken);
        return outcome is BatchOutcome.Applied applied ? lease with { ETag = applied.ETags[0]! } : null;
    }
}
