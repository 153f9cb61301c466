using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Queries;

/// <summary>A list as of one commit: what a reader fixes first, so that everything it reads afterwards belongs together.</summary>
/// <param name="Catalogue">The commit's catalogue.</param>
/// <param name="CommittedAt">When the commit became visible.</param>
/// <param name="Abandoned">Commits that were given up: rows that carry their numbers are not shown.</param>
public sealed record CommittedList(Catalogue Catalogue, DateTimeOffset CommittedAt, IReadOnlyList<int> Abandoned)
{
    /// <summary>The list's journal, which ends with this commit.</summary>
    public JournalHead Journal => new(Catalogue.List.Value, Catalogue.Commit, CommittedAt, Abandoned);

    /// <summary>Whether rows of a commit belong to what this reader sees.</summary>
    public bool Shows(int commit) => commit <= Catalogue.Commit && !Abandoned.Contains(commit);
}
