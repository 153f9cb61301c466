using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Building;

/// <summary>The changes that digests of one run are built from, read once for all subscriptions.</summary>
/// <param name="Heads">The journals as the run fixed them.</param>
/// <param name="Changes">The changes of each journal up to there, in its order, from the earliest place that was asked for.</param>
public sealed record DigestMaterial(IReadOnlyList<JournalHead> Heads, IReadOnlyDictionary<string, IReadOnlyList<ToldChange>> Changes)
{
    /// <summary>A cursor moved on to the end of every journal; of one that stands further on, or is not here, it stays where it is.</summary>
    public IReadOnlyDictionary<string, JournalPosition> EndAfter(IReadOnlyDictionary<string, JournalPosition> cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        var end = new SortedDictionary<string, JournalPosition>(StringComparer.Ordinal);
        foreach (var (name, place) in cursor) end[name] = place;
        foreach (var head in Heads)
        {
            if (!end.TryGetValue(head.Name, out var place) || place.Commit < head.Commit) end[head.Name] = EndOf(head);
        }

        return end;
    }

    /// <summary>The end of every journal, for a subscription that begins now.</summary>
    public static IReadOnlyDictionary<string, JournalPosition> EndOf(IEnumerable<JournalHead> heads) =>
        heads.ToDictionary(head => head.Name, EndOf, StringComparer.Ordinal);

    // After every change of the commit, however many it has.
    private static JournalPosition EndOf(JournalHead head) => new(head.Commit, int.MaxValue);

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

    /// <summary>The changes of a range, journal by journal.</summary>
    public IEnumerable<ToldChange> Within(DigestRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return After(range.After).Where(change =>
            range.Upto.GetValueOrDefault(change.Announced.List.Value) is { } last && !Lies(change.Position, last));
    }

    private static bool Lies(JournalPosition position, JournalPosition after) =>
        position.Commit > after.Commit || (position.Commit == after.Commit && position.Sequence > after.Sequence);
}
