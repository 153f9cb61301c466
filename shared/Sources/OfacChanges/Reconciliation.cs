using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Compares what OFAC published with what we found, between each two consecutive snapshots of a list.</summary>
/// <remarks>Within a span what was published is accumulated: added and removed again is nothing, removed and added again an amendment.
/// A snapshot can be some minutes older or younger than its span says, so what is left over of one span may pair with what is left over
/// of a neighbour.</remarks>
internal sealed class Reconciliation
{
    private readonly List<(int Span, OurChange Change)> _ours = [];
    private readonly List<(int Span, TheirChange Change)> _theirs = [];

    private Reconciliation()
    {
    }

    /// <summary>Changes that both sides know.</summary>
    public int Agreed { get; private set; }

    public IEnumerable<OurChange> OnlyOurs => _ours.Select(left => left.Change);

    public IEnumerable<TheirChange> OnlyTheirs => _theirs.Select(left => left.Change);

    /// <param name="spans">Consecutive spans with what we found.</param>
    /// <param name="theirs">What was published, of any time.</param>
    public static Reconciliation Between(IReadOnlyList<SnapshotSpan> spans, IReadOnlyList<TheirChange> theirs)
    {
        var result = new Reconciliation();
        for (var at = 0; at < spans.Count; at++)
        {
            if (spans[at].IsTold) result.Compare(at, spans[at], Net(theirs.Where(change => change.At > spans[at].From && change.At <= spans[at].To)));
        }

        result.PairNeighbours();
        return result;
    }

    /// <summary>What the changes of a span come to, one for each record at most.</summary>
    internal static IEnumerable<TheirChange> Net(IEnumerable<TheirChange> changes) =>
        from ofOne in changes.OrderBy(change => change.At).ThenBy(change => change.Publication).GroupBy(change => change.Id, StringComparer.Ordinal)
        let before = ofOne.First().Action != PublishedAction.Add
        let after = ofOne.Last().Action != PublishedAction.Remove
        where before || after
        select ofOne.Last() with { Action = Between(before, after) };

    private static PublishedAction Between(bool before, bool after) =>
        !before ? PublishedAction.Add : after ? PublishedAction.Modify : PublishedAction.Remove;

    private void Compare(int at, SnapshotSpan span, IEnumerable<TheirChange> theirs)
    {
        var ours = span.Changes.ToDictionary(change => change.Id, StringComparer.Ordinal);
        foreach (var their in theirs)
        {
            if (ours.TryGetValue(their.Id, out var our) && our.Action == their.Action && ours.Remove(their.Id)) Agreed++;
            else _theirs.Add((at, their));
        }

        _ours.AddRange(ours.Values.Select(our => (at, our)));
    }

    private void PairNeighbours()
    {
        var open = _ours.ToLookup(left => (left.Change.Id, left.Change.Action));
        var paired = new HashSet<(int Span, OurChange Change)>();
        foreach (var left in _theirs.ToArray())
        {
            var near = open[(left.Change.Id, left.Change.Action)].FirstOrDefault(our => Math.Abs(our.Span - left.Span) == 1 && !paired.Contains(our));
            if (near.Change is null) continue;
            paired.Add(near);
            _theirs.Remove(left);
            Agreed++;
        }

        _ours.RemoveAll(paired.Contains);
    }
}
