namespace SanctionsTracker.Storage;

public enum StorageKind
{
    /// <summary>SQLite and files in a folder.</summary>
    Sqlite,

    /// <summary>Table and Blob Storage of an Azure account.</summary>
    Azure,
}
