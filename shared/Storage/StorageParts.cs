using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Azure;
using SanctionsTracker.Storage.Sqlite;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage;

/// <summary>The two parts that the kind of storage decides.</summary>
internal sealed record StorageParts(ITableStore Tables, IArchive Archive) : IDisposable
{
    public IEnumerable<INeedsSetup> NeedingSetup => new object[] { Tables, Archive }.OfType<INeedsSetup>();

    public static StorageParts Of(StorageOptions options, TimeProvider clock) => options.Kind switch
    {
        StorageKind.Azure => new StorageParts(
            new AzureTableStore(AzureClients.Tables(options)),
            new BlobArchive(AzureClients.Archive(options), Path.Combine(Path.GetTempPath(), "sanctionstracker-archive"), clock)),
        _ => new StorageParts(new SqliteTableStore(options.Folder), new FolderArchive(Path.Combine(options.Folder, "archive"), clock)),
    };

    public void Dispose() => (Tables as IDisposable)?.Dispose();
}
