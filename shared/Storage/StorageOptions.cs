namespace SanctionsTracker.Storage;

/// <summary>Where everything is kept: the settings <c>Storage:…</c>.</summary>
public sealed record StorageOptions
{
    public const string Section = "Storage";

    public StorageKind Kind { get; init; } = StorageKind.Sqlite;

    /// <summary>The embedded store's folder, on a local disk; relative to the current folder.</summary>
    public string Folder { get; init; } = ".data";

    /// <summary>Azure's connection string; or else <see cref="AccountName"/>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Azure's storage account, reached with the managed identity (or the developer's own).</summary>
    public string? AccountName { get; init; }
}
