using System.Security.Cryptography;
using System.Text.Json;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Json;

namespace SanctionsTracker.Backup;

/// <summary>The folder of a backup: a file for each table, the archive as it lies in the data folder, the list of its contents and the manifest. While
/// it is being written it has a file <c>unfinished.txt</c> and no manifest.</summary>
public sealed class BackupFolder
{
    /// <summary>The key that the secrets of webhooks are stored under, in base64.</summary>
    public const string KeyFile = "digests.key";

    internal const string ArchiveList = "archive.ndjson.gz";

    private const string ManifestFile = "manifest.json";
    private const string UnfinishedFile = "unfinished.txt";
    private const string Unfinished = "This backup is not finished and cannot be imported. The same export again finishes it.\n";

    private static readonly JsonSerializerOptions Json = new(StoredJson.Options) { WriteIndented = true };

    private BackupFolder(string path) => Path = path;

    public string Path { get; }

    internal string ArchivePath => File("archive");

    /// <summary>A folder to write to: one that is new, empty, or holds a backup that was not finished.</summary>
    /// <exception cref="UnusableBackupException">It holds something else.</exception>
    public static BackupFolder Begin(string path)
    {
        var folder = new BackupFolder(System.IO.Path.GetFullPath(path));
        Directory.CreateDirectory(folder.Path);
        if (System.IO.File.Exists(folder.File(ManifestFile))) throw new UnusableBackupException($"{folder.Path} holds a backup already: name another folder.");
        if (!System.IO.File.Exists(folder.File(UnfinishedFile)) && Directory.EnumerateFileSystemEntries(folder.Path).Any())
            throw new UnusableBackupException($"{folder.Path} is not empty, and no unfinished backup: name another folder.");
        System.IO.File.WriteAllText(folder.File(UnfinishedFile), Unfinished);
        return folder;
    }

    /// <summary>A folder with a whole backup, and what it holds.</summary>
    /// <exception cref="UnusableBackupException">It holds none, an unfinished one, or one of a newer program.</exception>
    public static (BackupFolder Folder, BackupManifest Manifest) Open(string path)
    {
        var folder = new BackupFolder(System.IO.Path.GetFullPath(path));
        if (!System.IO.File.Exists(folder.File(ManifestFile)))
        {
            throw new UnusableBackupException(System.IO.File.Exists(folder.File(UnfinishedFile))
                ? $"The backup in {folder.Path} was not finished: run the export again."
                : $"{folder.Path} holds no backup: {ManifestFile} is missing.");
        }

        return (folder, folder.ReadManifest());
    }

    /// <summary>Tells this backup from every other: the SHA-256 of its manifest.</summary>
    public string Id() => Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(File(ManifestFile))));

    /// <summary>Makes it a backup.</summary>
    internal void Finish(BackupManifest manifest)
    {
        var written = File(ManifestFile + ".tmp");
        using (var file = System.IO.File.Create(written))
        {
            JsonSerializer.Serialize(file, manifest, Json);
            file.Flush(flushToDisk: true);
        }

        System.IO.File.Move(written, File(ManifestFile), overwrite: true);
        System.IO.File.Delete(File(UnfinishedFile));
    }

    /// <summary>The archive of the backup, which is kept as every archive in a folder.</summary>
    internal FolderArchive Archive(TimeProvider clock) => new(ArchivePath, clock);

    internal static string TableFile(string table) => $"tables/{table}.ndjson.gz";

    /// <summary>The table of a file.</summary>
    internal static string TableOf(BackupFile file) => System.IO.Path.GetFileName(file.Name).Split('.')[0];

    internal FileStream Create(string name, int bufferBytes)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferBytes);
    }

    /// <exception cref="UnusableBackupException">It is missing.</exception>
    internal FileStream Read(string name)
    {
        try
        {
            return new FileStream(File(name), FileMode.Open, FileAccess.Read, FileShare.Read, 128 * 1024, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableBackupException($"The backup in {Path} has lost {name}.", e);
        }
    }

    internal string File(string name) => System.IO.Path.Combine(Path, name);

    private BackupManifest ReadManifest()
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<BackupManifest>(System.IO.File.ReadAllBytes(File(ManifestFile)), Json) ?? throw new JsonException("it holds nothing");
            return Fault(manifest) is { } fault ? throw new UnusableBackupException($"The backup in {Path} {fault}.") : manifest;
        }
        catch (JsonException e)
        {
            throw new UnusableBackupException($"The manifest in {Path} is damaged: {e.Message}", e);
        }
    }

    private static string? Fault(BackupManifest manifest) => manifest switch
    {
        { Format: not BackupManifest.FormatName } => "is of another program",
        { Version: > BackupManifest.NewestVersion } =>
            $"is of format {manifest.Version}, written by version {manifest.Product}; this program reads up to {BackupManifest.NewestVersion}",
        { Archive.Name: not ArchiveList } => $"names {manifest.Archive.Name} as the list of its archive",
        _ => manifest.Tables.FirstOrDefault(file => !TableExport.Tables.Any(table => TableFile(table) == file.Name)) is { } unknown
            ? $"has {unknown.Name}, which is no table of this program; version {manifest.Product} wrote it"
            : null,
    };
}
