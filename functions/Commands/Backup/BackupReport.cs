using System.Globalization;
using SanctionsTracker.Backup;
using SanctionsTracker.Functions.Commands.Display;

namespace SanctionsTracker.Functions.Commands.Backup;

/// <summary>What an export or import tells its owner in the end.</summary>
internal static class BackupReport
{
    public static IEnumerable<string> OfExport(BackupManifest manifest, string folder)
    {
        yield return $"{Amount(manifest)} written to {folder}, as of {Moment(manifest)}.";
        if (manifest.Rows() == 0) yield return "The store is empty: is it the right one (--data, Storage:…)?";
        foreach (var sha256 in manifest.Damaged) yield return $"Left out, since the archive's content is damaged: {sha256}";
        if (manifest.WithKey)
            yield return $"{BackupFolder.KeyFile} in it is the key of your webhooks' secrets: keep the folder as secret as the key.";
        else if (HasSubscriptions(manifest))
            yield return $"The key of your webhooks' secrets is not in it: keep {BackupFolder.KeyFile} of the data folder (or Digests:SecretKey) apart, or export --with-keys.";
    }

    public static IEnumerable<string> OfImport(ImportOutcome outcome, string folder)
    {
        var manifest = outcome.Manifest;
        yield return $"{Amount(manifest)} of {folder}{(outcome.Resumed ? ", begun before," : "")} imported and compared, as of {Moment(manifest)}.";
        if (manifest.Damaged.Count > 0) yield return $"{Figures.Count(manifest.Damaged.Count)} contents of the archive were damaged when it was written, and are not in it.";
        if (!HasSubscriptions(manifest)) yield break;
        yield return "What the backup's subscriptions were sent after that moment is sent again, under new ids where it is put together differently.";
        if (outcome.Key is KeyOutcome.Absent)
            yield return $"Their secrets need the key that they were stored under: put {BackupFolder.KeyFile} into the data folder, or set Digests:SecretKey. Without it rotate each secret.";
        else if (outcome.Key is KeyOutcome.ToBeSet)
            yield return $"Their secrets need the key in {BackupFolder.KeyFile} of the backup: set Digests:SecretKey to it, or add it to Digests:FormerSecretKeys.";
    }

    private static string Amount(BackupManifest manifest) =>
        $"{Figures.Count(manifest.Rows())} rows of {manifest.Tables.Count} tables and {Figures.Count(manifest.Archive.Lines)} contents of the archive";

    private static string Moment(BackupManifest manifest) =>
        manifest.TakenAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static bool HasSubscriptions(BackupManifest manifest) => manifest.Tables.Any(file => file is { Lines: > 0, Name: "tables/subscriptions.ndjson.gz" });
}
