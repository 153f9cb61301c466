using System.Text.Json;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Events;

/// <summary>The events of sets in the archive: a line of JSON for each, in order of date.</summary>
public sealed class EventSetContent(IArchive archive)
{
    /// <returns>The SHA-256 under which the archive holds them; equal for equal events.</returns>
    public async Task<string> SaveAsync(IEnumerable<DatedEvent> events, CancellationToken cancellationToken)
    {
        await using var lines = new SpooledLines();
        foreach (var one in events) lines.Write(one);
        return (await archive.StoreAsync(lines.Rewind(), cancellationToken)).Sha256;
    }

    /// <exception cref="InvalidOperationException">The archive does not hold them.</exception>
    public async Task<IReadOnlyList<DatedEvent>> LoadAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var content = await archive.OpenAsync(sha256, cancellationToken)
            ?? throw new InvalidOperationException($"The archive lost the events {sha256}.");
        using var reader = new StreamReader(content);
        var events = new List<DatedEvent>();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
            events.Add(JsonSerializer.Deserialize<DatedEvent>(line, StoredJson.Options)!);
        return events;
    }
}
