using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Backup;

/// <summary>A store that others write to during so many readings.</summary>
internal sealed class TornSnapshots(ITableSnapshots inner, int torn) : ITableSnapshots
{
    public int Opened { get; private set; }

    public async Task<ITableSnapshot> OpenAsync(CancellationToken cancellationToken) =>
        new Snapshot(await inner.OpenAsync(cancellationToken), isTorn: Opened++ < torn);

    private sealed class Snapshot(ITableSnapshot inner, bool isTorn) : ITableSnapshot
    {
        public IAsyncEnumerable<TableRow> ReadAsync(string table, CancellationToken cancellationToken) => inner.ReadAsync(table, cancellationToken);

        public Task<bool> IsOfOneMomentAsync(CancellationToken cancellationToken) => Task.FromResult(!isTorn);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
