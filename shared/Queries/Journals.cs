using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Queries;

/// <summary>The journals that there are: one for each list, and our own, of studies and of indicators. One that had no commit yet is left
/// out.</summary>
public sealed class Journals(KnownLists known, CommittedLists lists, IEnumerable<IOwnJournal> own)
{
    private readonly Dictionary<string, IOwnJournal> _own = own.ToDictionary(journal => journal.Name, StringComparer.Ordinal);

    /// <summary>The names of the journals that are no list's.</summary>
    public IReadOnlyCollection<string> Own => _own.Keys;

    /// <summary>The journals as of now.</summary>
    /// <param name="asked">The lists whose journals are asked for.</param>
    /// <param name="withOwn">Whether those are, too, that are no list's.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IReadOnlyList<JournalHead>> NowAsync(IEnumerable<ListId> asked, bool withOwn, CancellationToken cancellationToken)
    {
        List<JournalHead> heads = [.. (await known.FixAsync(asked, knownAt: null, cancellationToken)).Select(list => list.Journal)];
        if (!withOwn) return heads;
        foreach (var journal in _own.Values)
        {
            if (await journal.NowAsync(cancellationToken) is { } head) heads.Add(head);
        }

        return heads;
    }

    /// <summary>The journals as of the commits that a reader fixed earlier; null where there is no such commit.</summary>
    public async Task<IReadOnlyList<JournalHead>?> AtAsync(IReadOnlyDictionary<string, int> commits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commits);
        var ofLists = commits.Where(commit => !_own.ContainsKey(commit.Key)).ToDictionary(StringComparer.Ordinal);
        if (await known.FixAsync(ofLists, cancellationToken) is not { } fixedLists) return null;
        List<JournalHead> heads = [.. fixedLists.Select(list => list.Journal)];
        foreach (var (name, journal) in _own)
        {
            if (!commits.TryGetValue(name, out var number)) continue;
            if (await journal.AtCommitAsync(number, cancellationToken) is not { } head) return null;
            heads.Add(head);
        }

        return heads;
    }

    /// <summary>Every commit of a journal that became visible, in order.</summary>
    public async Task<IReadOnlyList<JournalCommit>> CommitsAsync(string name, CancellationToken cancellationToken)
    {
        if (_own.TryGetValue(name, out var journal)) return await journal.CommitsAsync(cancellationToken);
        var commits = await lists.CommitsAsync(new ListId(name), cancellationToken);
        return [.. commits.Select(commit => new JournalCommit(commit.Number, commit.CommittedAt, CommitWriter.Announces(commit.Kind)))];
    }
}
