using SanctionsTracker.Storage.Sqlite;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.News.Store;

public sealed class SqliteNewsStoreTests : NewsStoreContract, IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTableStore _store;

    public SqliteNewsStoreTests() => _store = new SqliteTableStore(_folder.Path);

    private protected override ITableStore Store => _store;

    public Task InitializeAsync() => _store.InitialiseAsync(CancellationToken.None);

    public Task DisposeAsync()
    {
        _store.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
