namespace SanctionsTracker.Queries;

/// <summary>A journal as its reader fixed it: it ends with this commit.</summary>
/// <param name="Name">Whose journal it is: a list's id, or <c>studies</c>.</param>
/// <param name="Commit">Its newest commit.</param>
/// <param name="CommittedAt">When that became visible.</param>
/// <param name="Abandoned">Commits that were given up.</param>
public sealed record JournalHead(string Name, int Commit, DateTimeOffset CommittedAt, IReadOnlyList<int> Abandoned)
{
    /// <summary>Whether changes of a commit belong to what this reader sees.</summary>
    public bool Shows(int commit) => commit <= Commit && !Abandoned.Contains(commit);
}
