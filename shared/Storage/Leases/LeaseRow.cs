using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Leases;

/// <summary>A lease as a row. It stays when the lease is released, so that the fencing number goes on rising.</summary>
internal static class LeaseRow
{
    public const string Partition = "lease";

    public static TableRow Of(Lease lease) => new(Partition, TableKey.Escape(lease.Name), new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["owner"] = lease.Owner,
        ["expires"] = lease.Expires,
        ["fencing"] = lease.Fencing,
    });

    /// <exception cref="InvalidDataException">The row is not a lease.</exception>
    public static Lease Read(TableRow row) =>
        row.Text("owner") is { } owner && row.Time("expires") is { } expires && row.Number("fencing") is { } fencing
            ? new Lease(TableKey.Unescape(row.Row), owner, expires, fencing, row.ETag!)
            : throw new InvalidDataException($"The row '{row.Row}' of the leases is damaged.");
}
