using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage.Azure;

namespace SanctionsTracker.Tests.News.Store;

[Collection(AzuriteCollection.Name)]
public sealed class AzureNewsStoreTests(AzuriteFixture azurite) : NewsStoreContract
{
    private protected override ITableStore Store => azurite.Tables;
}
