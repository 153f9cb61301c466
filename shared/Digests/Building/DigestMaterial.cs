using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Building;

/// <summary>The changes that digests of one run are built from, read once for all subscriptions.</summary>
/// <param name="Heads">The journals as the run fixed them.</param>
/// <param name="Changes">The changes of each journal up to there, in its order, from the earliest place that was asked for.</param>
public sealed record DigestMaterial(IReadOnlyList<JournalHead> Heads, IReadOnlyDictionary<string, IReadOnlyList<ToldChange>> Changes)
{
    /// <summary>The place after which nothing was read: the end of every journal.</summary>
    public IReadOnlyDictionary<string, JournalPosition> End { get; } =
        Heads.ToDictionary(head => head.Name, head => new JournalPosition(head.Commit, int.MaxValue), StringComparer.Ordinal);

    /// <summary>The changes after a cursor, journal by journal, each in its order.</summary>
    /// <param name="cursor">A journal that is not in it is told from its beginning.</param>
    public IEnumerable<ToldChange> After(IReadOnlyDictionary<string, JournalPosition> cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        foreach (var head in Heads)
        {
            var after = cursor.GetValueOrDefault(head.Name) ?? JournalPosition.Start;
            foreach (var change in Changes.GetValueOrDefault(head.Name) ?? [])
            {
                if (Lies(change.Position, after)) yield return change;
            }
        }
    }

    private static bool Lies(JournalPosition position, JournalPosition after) =>
        position.Commit > after.Commit || (position.Commit == after.Commit && position.Sequence > after.Sequence);
}
