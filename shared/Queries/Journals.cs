using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Lineup.Studies.Findings;

namespace SanctionsTracker.Queries;

/// <summary>The journals that there are: one for each list, and the studies'. One that had no commit yet is left out.</summary>
public sealed class Journals(KnownLists known, CommittedLists lists, StudyJournal studies)
{
    /// <summary>The journals as of now.</summary>
    /// <param name="asked">The lists whose journals are asked for.</param>
    /// <param name="withStudies">Whether the studies' is, too.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IReadOnlyList<JournalHead>> NowAsync(IEnumerable<ListId> asked, bool withStudies, CancellationToken cancellationToken)
    {
        List<JournalHead> heads = [.. (await known.FixAsync(asked, knownAt: null, cancellationToken)).Select(list => list.Journal)];
        if (withStudies && await studies.NowAsync(cancellationToken) is { } head) heads.Add(head);
        return heads;
    }

    /// <summary>The journals as of the commits that a reader fixed earlier; null where there is no such commit.</summary>
    public async Task<IReadOnlyList<JournalHead>?> AtAsync(IReadOnlyDictionary<string, int> commits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commits);
        var ofLists = commits.Where(commit => commit.Key != StudyJournal.Name).ToDictionary(StringComparer.Ordinal);
        if (await known.FixAsync(ofLists, cancellationToken) is not { } fixedLists) return null;
        List<JournalHead> heads = [.. fixedLists.Select(list => list.Journal)];
        if (!commits.TryGetValue(StudyJournal.Name, out var number)) return heads;
        if (await studies.AtCommitAsync(number, cancellationToken) is not { } head) return null;
        return [.. heads, head];
    }

    /// <summary>Every commit of a journal that became visible, in order.</summary>
    public async Task<IReadOnlyList<JournalCommit>> CommitsAsync(string name, CancellationToken cancellationToken)
    {
        if (name == StudyJournal.Name) return await studies.CommitsAsync(cancellationToken);
        var commits = await lists.CommitsAsync(new ListId(name), cancellationToken);
        return [.. commits.Select(commit => new JournalCommit(commit.Number, commit.CommittedAt, CommitWriter.Announces(commit.Kind)))];
    }
}
