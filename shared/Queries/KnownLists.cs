using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Queries;

/// <summary>The lists that the tracker has, fixed as a reader asks for them. A list that had no commit yet is left out.</summary>
public sealed class KnownLists(IEnumerable<IListSource> sources, CommittedLists lists)
{
    /// <summary>The lists' ids, in order.</summary>
    public IReadOnlyList<ListId> All { get; } = [.. sources.Select(source => source.Id).Order()];

    /// <summary>The list of this id; null where there is none.</summary>
    public ListId? Find(string id) => All.Contains(new ListId(id)) ? new ListId(id) : null;

    /// <summary>The lists as of now, or of what was known at <paramref name="knownAt"/>.</summary>
    public async Task<IReadOnlyList<CommittedList>> FixAsync(
        IEnumerable<ListId> ids, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var committed = new List<CommittedList>();
        foreach (var id in ids)
        {
            var list = knownAt is { } at
                ? await lists.AtAsync(id, at, cancellationToken)
                : await lists.NowAsync(id, cancellationToken);
            if (list is not null) committed.Add(list);
        }

        return committed;
    }

    /// <summary>The lists as of the commits that a reader fixed earlier; null where there is no such commit.</summary>
    public async Task<IReadOnlyList<CommittedList>?> FixAsync(
        IReadOnlyDictionary<string, int> commits, CancellationToken cancellationToken)
    {
        var committed = new List<CommittedList>();
        foreach (var (id, commit) in commits)
        {
            if (Find(id) is not { } list || await lists.AtCommitAsync(list, commit, cancellationToken) is not { } found) return null;
            committed.Add(found);
        }

        return committed;
    }

    /// <summary>When we began to know anything of each list; null for one that had no commit yet.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset?>> KnowledgeBeginsAsync(
        IEnumerable<ListId> ids, CancellationToken cancellationToken)
    {
        var begins = new SortedDictionary<string, DateTimeOffset?>(StringComparer.Ordinal);
        foreach (var id in ids) begins[id.Value] = await lists.KnowledgeBeginsAsync(id, cancellationToken);
        return begins;
    }
}
