namespace SanctionsTracker.Queries;

/// <summary>A journal that is no list's: of what we find out ourselves.</summary>
public interface IOwnJournal
{
    /// <summary>Its name, which stands where others name a list.</summary>
    string Name { get; }

    /// <summary>The journal as of now; null before its first commit.</summary>
    Task<JournalHead?> NowAsync(CancellationToken cancellationToken);

    /// <summary>The journal as of a commit; null where there is none of this number.</summary>
    Task<JournalHead?> AtCommitAsync(int number, CancellationToken cancellationToken);

    /// <summary>Every commit, in order.</summary>
    Task<IReadOnlyList<JournalCommit>> CommitsAsync(CancellationToken cancellationToken);
}
