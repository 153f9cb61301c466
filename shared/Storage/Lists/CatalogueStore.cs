using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Json;

namespace SanctionsTracker.Storage.Lists;

/// <summary>Catalogues in the archive: a line of JSON for the head, then one for each record, in order of their ids.</summary>
public sealed class CatalogueStore(IArchive archive)
{
    /// <returns>The SHA-256 under which the archive holds it; equal for equal catalogues.</returns>
    public async Task<string> SaveAsync(Catalogue catalogue, CancellationToken cancellationToken)
    {
        await using var lines = new SpooledLines();
        lines.Write(new CatalogueHead(catalogue.List, catalogue.Commit, catalogue.Snapshots.All));
        foreach (var entry in catalogue.Entries) lines.Write(entry);
        return (await archive.StoreAsync(lines.Rewind(), cancellationToken)).Sha256;
    }

    /// <exception cref="InvalidOperationException">The archive does not hold it.</exception>
    public async Task<Catalogue> LoadAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var content = await archive.OpenAsync(sha256, cancellationToken)
            ?? throw new InvalidOperationException($"The archive lost the catalogue {sha256}.");
        using var reader = new StreamReader(content);
        var head = Parse<CatalogueHead>(await reader.ReadLineAsync(cancellationToken));
        var entries = new List<CatalogueEntry>();
        while (await reader.ReadLineAsync(cancellationToken) is { } line) entries.Add(Parse<CatalogueEntry>(line));
        return new Catalogue(head.List, head.Commit, SnapshotDates.Of(head.Snapshots), entries);
    }

    private static T Parse<T>(string? line) => JsonSerializer.Deserialize<T>(line ?? string.Empty, StoredJson.Options)!;

    private sealed record CatalogueHead(ListId List, int Commit, IReadOnlyList<SnapshotDate> Snapshots);
}
