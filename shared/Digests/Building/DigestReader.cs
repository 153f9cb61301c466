using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Building;

/// <summary>Reads the journals for digests, with what the lists' newest commits say of the records.</summary>
public sealed class DigestReader(KnownLists known, Journals journals, Journal journal, DesignationRecords records)
{
    /// <summary>The journals as of now.</summary>
    public Task<IReadOnlyList<JournalHead>> NowAsync(CancellationToken cancellationToken) => journals.NowAsync(known.All, withOwn: true, cancellationToken);

    /// <summary>Everything after a place in each journal, up to where the journals end now.</summary>
    /// <param name="after">The places; a journal that is not in it is read from its beginning.</param>
    /// <param name="withNames">Whether the aliases of the records are needed, which costs a read of each.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<DigestMaterial> ReadAsync(
        IReadOnlyDictionary<string, JournalPosition> after, bool withNames, CancellationToken cancellationToken) =>
        await ReadAsync(after, await NowAsync(cancellationToken), withNames, cancellationToken);

    /// <summary>Everything after a place in each journal, up to heads that were fixed before.</summary>
    /// <param name="after">The places; a journal that is not in it is read from its beginning.</param>
    /// <param name="heads">The journals as they were fixed.</param>
    /// <param name="withNames">Whether the aliases of the records are needed, which costs a read of each.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<DigestMaterial> ReadAsync(
        IReadOnlyDictionary<string, JournalPosition> after, IReadOnlyList<JournalHead> heads, bool withNames, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(heads);
        var changes = new Dictionary<string, IReadOnlyList<ToldChange>>(StringComparer.Ordinal);
        foreach (var head in heads)
        {
            var place = after.GetValueOrDefault(head.Name) ?? JournalPosition.Start;
            changes[head.Name] = place.Commit >= head.Commit && place.Sequence == int.MaxValue
                ? []
                : await ReadAsync(head, place, withNames, cancellationToken);
        }

        return new(heads, changes);
    }

    private async Task<IReadOnlyList<ToldChange>> ReadAsync(JournalHead head, JournalPosition after, bool withNames, CancellationToken cancellationToken)
    {
        var times = (await journals.CommitsAsync(head.Name, cancellationToken)).ToDictionary(commit => commit.Number, commit => commit.CommittedAt);
        var list = known.Find(head.Name) is { } id ? (await known.FixAsync(new Dictionary<string, int>(StringComparer.Ordinal) { [id.Value] = head.Commit }, cancellationToken))?[0] : null;
        var told = new List<ToldChange>();
        await foreach (var entry in journal.ReadAsync(head, after, cancellationToken))
        {
            var announced = new AnnouncedChange(entry, times[entry.Commit]);
            var record = list?.Catalogue.Find(entry.Change.Id.Value) is { } found ? new FoundDesignation(list, found) : null;
            told.Add(new(announced, record));
        }

        return withNames ? await RecordNames.AddAsync(told, records, cancellationToken) : told;
    }
}
