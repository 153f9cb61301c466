using System.Text.Json;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Targets;

/// <summary>Linkages in the archive: a line of JSON for each target of several records, in the order of their ids.</summary>
public sealed class LinkageStore(IArchive archive)
{
    /// <returns>The SHA-256 under which the archive holds it; equal for equal linkages.</returns>
    public async Task<string> SaveAsync(Linkage linkage, CancellationToken cancellationToken)
    {
        await using var lines = new SpooledLines();
        foreach (var target in linkage.Targets) lines.Write(target);
        return (await archive.StoreAsync(lines.Rewind(), cancellationToken)).Sha256;
    }

    /// <exception cref="InvalidOperationException">The archive does not hold it.</exception>
    public async Task<Linkage> LoadAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var content = await archive.OpenAsync(sha256, cancellationToken)
            ?? throw new InvalidOperationException($"The archive lost the linkage {sha256}.");
        using var reader = new StreamReader(content);
        var targets = new List<LinkedTarget>();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
            targets.Add(JsonSerializer.Deserialize<LinkedTarget>(line, StoredJson.Options)!);
        return new(targets);
    }
}
