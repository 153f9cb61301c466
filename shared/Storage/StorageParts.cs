using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Azure;
using SanctionsTracker.Storage.Sqlite;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage;

/// <summary>The two parts that the kind of storage decides, and how each is read whole.</summary>
internal sealed record StorageParts(ITableStore Tables, ITableSnapshots Snapshots, IArchive Archive, IArchiveListing Listing) : IDisposable
{
    public IEnumerable<INeedsSetup> NeedingSetup => new object[] { Tables, Archive }.OfType<INeedsSetup>();

    public static StorageParts Of(StorageOptions options, TimeProvider clock) =>
        options.Kind is StorageKind.Azure ? OfAzure(options, clock) : Embedded(options, clock);

    public void Dispose() => (Tables as IDisposable)?.Dispose();

    private static StorageParts OfAzure(StorageOptions options, TimeProvider clock)
    {
        var tables = new AzureTableStore(AzureClients.Tables(options));
        var archive = new BlobArchive(AzureClients.Archive(options), Path.Combine(Path.GetTempPath(), "sanctionstracker-archive"), clock);
        return new StorageParts(tables, tables, archive, archive);
    }

    private static StorageParts Embedded(StorageOptions options, TimeProvider clock)
    {
        var tables = new SqliteTableStore(options.Folder);
        var archive = new FolderArchive(Path.Combine(options.Folder, "archive"), clock);
        return new StorageParts(tables, tables, archive, archive);
    }
}
