using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.News.Store;

public sealed class InMemoryNewsStoreTests : NewsStoreContract
{
    private readonly InMemoryTableStore _tables = new() { PageSize = 2 };

    private protected override ITableStore Store => _tables;
}
