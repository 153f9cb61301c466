using System.Runtime.InteropServices;

namespace SanctionsTracker.Targets;

/// <summary>Pairs of records with the reasons found so far.</summary>
internal sealed class CandidateLinks(IReadOnlyList<RecordFacts> records)
{
    private readonly Dictionary<(int A, int B), List<LinkReason>> _pairs = [];

    public void Add(int a, int b, LinkReason reason)
    {
        var pair = DesignationOrder.Instance.Compare(records[a].Id, records[b].Id) < 0 ? (a, b) : (b, a);
        var reasons = CollectionsMarshal.GetValueRefOrAddDefault(_pairs, pair, out _) ??= [];
        // Of several shared spellings the surest speaks for all.
        if (reason.IsDocument() ? !reasons.Contains(reason) : ReplacesName(reasons, reason)) reasons.Add(reason);
    }

    /// <summary>The pairs, the surest first; those of equal confidence in the order of their ids.</summary>
    public IReadOnlyList<CandidateLink> Ordered() =>
    [
        .. _pairs.Select(pair => new CandidateLink(pair.Key.A, pair.Key.B, LinkOf(pair.Key, pair.Value)))
            .OrderByDescending(candidate => candidate.Link.Confidence)
            .ThenBy(candidate => candidate.Link.A, DesignationOrder.Instance)
            .ThenBy(candidate => candidate.Link.B, DesignationOrder.Instance),
    ];

    private static bool ReplacesName(List<LinkReason> reasons, LinkReason reason)
    {
        var at = reasons.FindIndex(known => !known.IsDocument());
        if (at < 0) return true;
        var known = reasons[at];
        var surer = reason.Confidence > known.Confidence
            || (reason.Confidence == known.Confidence && string.CompareOrdinal(reason.Detail, known.Detail) < 0);
        if (surer) reasons[at] = reason;
        return false;
    }

    private RecordLink LinkOf((int A, int B) pair, List<LinkReason> reasons)
    {
        LinkReason[] ordered = [.. reasons.OrderByDescending(reason => reason.Confidence).ThenBy(reason => reason.Kind).ThenBy(reason => reason.Detail, StringComparer.Ordinal)];
        return new(records[pair.A].Id, records[pair.B].Id, ordered, LinkConfidence.Of(ordered));
    }
}
