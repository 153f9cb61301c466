using SanctionsTracker.Storage;

namespace SanctionsTracker.Backup;

/// <summary>What a backup holds: <c>manifest.json</c>, which is written last, so that a folder with it is whole.</summary>
public sealed record BackupManifest
{
    /// <summary>What such a folder calls itself.</summary>
    public const string FormatName = "sanctionstracker-backup";

    /// <summary>The version of the format that this program writes, and the newest that it reads.</summary>
    public const int NewestVersion = 1;

    public string Format { get; init; } = FormatName;

    public int Version { get; init; } = NewestVersion;

    /// <summary>The version of the program that wrote it.</summary>
    public required string Product { get; init; }

    /// <summary>The moment at which everything stood so, or shortly before it.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>Where it was taken from.</summary>
    public required StorageKind Store { get; init; }

    /// <summary>A file for each table.</summary>
    public required IReadOnlyList<BackupFile> Tables { get; init; }

    /// <summary>The file that names the contents of the archive.</summary>
    public required BackupFile Archive { get; init; }

    /// <summary>Contents of the archive that could not be read when the backup was made, by their SHA-256: they are not in it.</summary>
    public IReadOnlyList<string> Damaged { get; init; } = [];

    /// <summary>Whether the key that the secrets of webhooks are stored under was taken along.</summary>
    public bool WithKey { get; init; }

    /// <summary>The rows of all tables.</summary>
    public long Rows() => Tables.Sum(table => table.Lines);
}
