using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Lineup;

/// <summary>Counts events as they come, each given by its lists.</summary>
/// <param name="lists">The lists that were asked for.</param>
public sealed class LineupTally(IReadOnlyList<LineupList> lists)
{
    private readonly ListIssuer[] _issuers = [.. lists.Select(list => ListIssuers.Of(list.List))];
    private readonly int[] _byList = new int[lists.Count];
    private int _total;
    private int _multilateral;

    /// <summary>Counts one event, once for each of its lists and once in all.</summary>
    public void Add(IReadOnlyList<ListId> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        var isMultilateral = false;
        for (var one = 0; one < of.Count; one++)
        {
            if (PlaceOf(of[one]) is not { } at) continue;
            _byList[at]++;
            isMultilateral |= _issuers[at] == ListIssuer.Multilateral;
        }

        _total++;
        if (isMultilateral) _multilateral++;
    }

    /// <summary>What was counted until now.</summary>
    public LineupCount Count()
    {
        var byList = new OrderedDictionary<ListId, int?>(lists.Count);
        for (var at = 0; at < _byList.Length; at++) byList[lists[at].List] = lists[at].IsKnown() ? _byList[at] : null;
        return new(
            lists.Any(list => list.IsKnown()) ? _total : null,
            byList,
            Knows(ListIssuer.Unilateral) ? _total - _multilateral : null,
            Knows(ListIssuer.Multilateral) ? _multilateral : null);
    }

    private int? PlaceOf(ListId list)
    {
        for (var at = 0; at < _byList.Length; at++)
        {
            if (lists[at].List == list) return at;
        }

        return null;
    }

    private bool Knows(ListIssuer issuer)
    {
        for (var at = 0; at < _issuers.Length; at++)
        {
            if (_issuers[at] == issuer && lists[at].IsKnown()) return true;
        }

        return false;
    }
}
