using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Events;

/// <summary>The sets of own events, with all their versions. A set is replaced as a whole: its events are one content of the archive, which
/// one row names, so a reader sees all of a version or nothing of it.</summary>
public sealed class EventSetStore(ITableStore tables, IArchive archive, EventSetContent content, EventSetCache cache, TimeProvider clock)
{
    private const int TriesAgainstOthers = 5;

    /// <summary>A set with all its events; null where there is none.</summary>
    /// <param name="id">The set.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<EventSet?> LoadAsync(EventSetId id, CancellationToken cancellationToken) =>
        await CurrentAsync(id, cancellationToken) is { Deleted: false } facts ? await WithEventsAsync(facts, cancellationToken) : null;

    /// <summary>A set as it was known at a time; null where there was none then.</summary>
    public async Task<EventSet?> LoadAsync(EventSetId id, DateTimeOffset knownAt, CancellationToken cancellationToken)
    {
        EventSetFacts? known = null;
        await foreach (var facts in VersionsAsync(id, cancellationToken).TakeWhile(facts => facts.ChangedAt <= knownAt)) known = facts;
        return known is { Deleted: false } ? await WithEventsAsync(known, cancellationToken) : null;
    }

    /// <summary>One version of a set; null where there is no such version, or it says that the set was deleted.</summary>
    public async Task<EventSet?> LoadVersionAsync(EventSetId id, int version, CancellationToken cancellationToken) =>
        await VersionsAsync(id, cancellationToken).FirstOrDefaultAsync(facts => facts.Version == version, cancellationToken) is { Deleted: false } facts
            ? await WithEventsAsync(facts, cancellationToken)
            : null;

    /// <summary>Every version of a set, oldest first; none where there never was one.</summary>
    public async IAsyncEnumerable<EventSetFacts> VersionsAsync(EventSetId id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.QueryAsync(TableNames.Events, EventSetRows.Partition, EventSetRows.VersionsOf(id), cancellationToken))
            yield return EventSetRows.FactsOf(row);
    }

    /// <summary>The sets that there are, in order of their ids.</summary>
    /// <param name="after">The set after which to begin; null for the first.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<EventSetFacts> ListAsync(EventSetId? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.QueryAsync(TableNames.Events, EventSetRows.Partition, EventSetRows.SetsAfter(after), cancellationToken))
            if (EventSetRows.FactsOf(row) is { Deleted: false } facts) yield return facts;
    }

    /// <summary>Makes a set what was uploaded, as a whole. The same upload again writes nothing.</summary>
    /// <exception cref="ArgumentException">The upload has no events.</exception>
    public async Task<EventSetUpdate> ReplaceAsync(EventSetUpload upload, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        if (upload.Events.Count == 0) throw new ArgumentException("A set has one event at least.", nameof(upload));
        var raw = await archive.StoreAsync(StreamOf(upload.Bytes), cancellationToken);
        DatedEvent[] events = [.. upload.Events.OrderBy(one => one.Date.SortKey, StringComparer.Ordinal).ThenBy(one => one.Row)];
        var told = FactsOf(upload, events, raw.Sha256, await content.SaveAsync(events, cancellationToken));

        for (var tries = 0; tries < TriesAgainstOthers; tries++)
        {
            var held = await CurrentAsync(upload.Id, cancellationToken);
            if (held is { Deleted: false } && IsSame(held, told)) return new EventSetUpdate.Unchanged(held);
            var next = After(held, told);
            if (await TryMoveAsync(held, next, cancellationToken))
                return held is null or { Deleted: true } ? new EventSetUpdate.Created(next) : new EventSetUpdate.Replaced(next);
        }

        return new EventSetUpdate.Busy();
    }

    /// <summary>Takes a set away. Its versions stay, for whoever asks what was known before.</summary>
    public async Task<EventSetUpdate> DeleteAsync(EventSetId id, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < TriesAgainstOthers; tries++)
        {
            if (await CurrentAsync(id, cancellationToken) is not { Deleted: false } held) return new EventSetUpdate.Absent();
            var next = After(held, held with { Deleted = true });
            if (await TryMoveAsync(held, next, cancellationToken)) return new EventSetUpdate.Deleted(next);
        }

        return new EventSetUpdate.Busy();
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    // The version and its time are found when it is written.
    private static EventSetFacts FactsOf(EventSetUpload upload, DatedEvent[] events, string uploadSha256, string contentSha256) =>
        new(upload.Id, Version: 0, DateTimeOffset.MinValue)
        {
            Name = upload.Name,
            Source = upload.Source,
            ContentSha256 = contentSha256,
            UploadSha256 = uploadSha256,
            Count = events.Length,
            First = events[0].Date,
            Last = events[^1].Date,
            Countries = [.. events.SelectMany(one => one.Countries).Distinct().Order()],
        };

    // Other bytes that say the same, such as the same rows with other line breaks, are no other set.
    private static bool IsSame(EventSetFacts held, EventSetFacts told) =>
        held.ContentSha256 == told.ContentSha256 && held.Name == told.Name && held.Source == told.Source;

    private async Task<EventSetFacts?> CurrentAsync(EventSetId id, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Events, EventSetRows.Partition, EventSetRows.Current(id), cancellationToken) is { } row
            ? EventSetRows.FactsOf(row)
            : null;

    private async Task<EventSet> WithEventsAsync(EventSetFacts facts, CancellationToken cancellationToken) =>
        new(facts, await cache.GetAsync(facts.ContentSha256, cancellationToken));

    private EventSetFacts After(EventSetFacts? held, EventSetFacts told)
    {
        var now = clock.GetUtcNow();
        return told with
        {
            Version = (held?.Version ?? 0) + 1,
            ChangedAt = held is null || now > held.ChangedAt ? now : held.ChangedAt.AddTicks(1),
        };
    }

    private async Task<bool> TryMoveAsync(EventSetFacts? held, EventSetFacts next, CancellationToken cancellationToken)
    {
        var current = EventSetRows.CurrentOf(next);
        TableWrite[] writes =
        [
            held?.RowETag is { } etag ? new TableWrite.Replace(current, etag) : new TableWrite.Insert(current),
            new TableWrite.Insert(EventSetRows.VersionOf(next)),
        ];
        return await tables.SubmitAsync(TableNames.Events, EventSetRows.Partition, writes, cancellationToken) is BatchOutcome.Applied;
    }
}
