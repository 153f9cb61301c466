using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Queries;

/// <summary>The lists as of now, or as of what was known at an earlier time.</summary>
public sealed class CommittedLists(ITableStore tables, SourceStates states, CatalogueCache catalogues)
{
    /// <summary>The list as of its newest commit; null before the first.</summary>
    public async Task<CommittedList?> NowAsync(ListId list, CancellationToken cancellationToken)
    {
        var commits = (await states.GetAsync(list.Value, SourceKind.List, cancellationToken)).Commits;
        return commits is { Catalogue: { } sha256, CommittedAt: { } at }
            ? new(await catalogues.GetAsync(sha256, cancellationToken), at, commits.Abandoned)
            : null;
    }

    /// <summary>The list as of the last commit at or before <paramref name="knownAt"/>; null before the first.</summary>
    public async Task<CommittedList?> AtAsync(ListId list, DateTimeOffset knownAt, CancellationToken cancellationToken)
    {
        var now = (await states.GetAsync(list.Value, SourceKind.List, cancellationToken)).Commits;
        var last = (await CommitsAsync(list, cancellationToken)).LastOrDefault(commit => commit.CommittedAt <= knownAt);
        return last is null
            ? null
            : new(await catalogues.GetAsync(last.Catalogue, cancellationToken), last.CommittedAt, now.Abandoned);
    }

    /// <summary>The list as of a commit that was visible once; null where there is none of this number.</summary>
    public async Task<CommittedList?> AtCommitAsync(ListId list, int commit, CancellationToken cancellationToken)
    {
        if (await tables.GetAsync(TableNames.Sources, list.Value, ListKeys.Commit(commit), cancellationToken) is not { } row) return null;

        var then = CommitRow.Read(row);
        var now = (await states.GetAsync(list.Value, SourceKind.List, cancellationToken)).Commits;
        return new(await catalogues.GetAsync(then.Catalogue, cancellationToken), then.CommittedAt, now.Abandoned);
    }

    /// <summary>The first commit that became visible at <paramref name="since"/> or later; <see cref="int.MaxValue"/> where there is
    /// none.</summary>
    public async Task<int> FirstSinceAsync(ListId list, DateTimeOffset since, CancellationToken cancellationToken) =>
        (await CommitsAsync(list, cancellationToken)).FirstOrDefault(commit => commit.CommittedAt >= since)?.Number ?? int.MaxValue;

    /// <summary>When we began to know anything of the list: its first commit; null before it.</summary>
    public async Task<DateTimeOffset?> KnowledgeBeginsAsync(ListId list, CancellationToken cancellationToken) =>
        await CommitsAsync(list, cancellationToken) is [var first, ..] ? first.CommittedAt : null;

    /// <summary>Every commit that became visible, in order.</summary>
    public async Task<IReadOnlyList<CommitRow>> CommitsAsync(ListId list, CancellationToken cancellationToken)
    {
        var commits = new List<CommitRow>();
        await foreach (var row in tables.QueryAsync(TableNames.Sources, list.Value, ListKeys.Commits, cancellationToken))
        {
            commits.Add(CommitRow.Read(row));
        }

        return commits;
    }
}
