namespace SanctionsTracker.Targets;

/// <summary>Joins records along their links, the surest first, as long as no two of a group contradict each other: links are chains, and
/// A = B and B = C must not make A = C where that cannot be.</summary>
internal sealed class Grouping(IReadOnlyList<RecordFacts> records)
{
    private readonly Dictionary<int, Group> _groups = [];
    private readonly List<RecordLink> _refused = [];

    public LinkedRecords Join(IReadOnlyList<CandidateLink> candidates)
    {
        foreach (var candidate in candidates) Join(candidate);
        var groups = _groups.Values.Distinct().Select(group => group.Done(records));
        return new([.. groups.OrderBy(group => group.Members[0], DesignationOrder.Instance)], _refused);
    }

    private void Join(CandidateLink candidate)
    {
        var (a, b) = (GroupOf(candidate.A), GroupOf(candidate.B));
        if (ReferenceEquals(a, b)) a.Links.Add(candidate.Link);
        else if (CanJoin(a, b)) Take(a, b, candidate.Link);
        else _refused.Add(candidate.Link);
    }

    private bool CanJoin(Group a, Group b) => a.Members.TrueForAll(mine => b.Members.TrueForAll(theirs =>
        !Agreement.Contradict(records[mine], records[theirs]) && Agreement.MayBeTwice(records[mine], records[theirs])));

    private void Take(Group a, Group b, RecordLink link)
    {
        a.Members.AddRange(b.Members);
        a.Links.AddRange(b.Links);
        a.Links.Add(link);
        a.Weakest = Math.Min(link.Confidence, Math.Min(a.Weakest, b.Weakest));
        foreach (var member in a.Members) _groups[member] = a;
    }

    private Group GroupOf(int record) => _groups.GetValueOrDefault(record) ?? new Group { Members = { record } };

    private sealed class Group
    {
        public List<int> Members { get; } = [];

        public List<RecordLink> Links { get; } = [];

        public double Weakest { get; set; } = 1;

        public RecordGroup Done(IReadOnlyList<RecordFacts> records) => new(
            [.. Members.Select(at => records[at].Id).Order(DesignationOrder.Instance)],
            [.. Links.OrderByDescending(link => link.Confidence).ThenBy(link => link.A, DesignationOrder.Instance).ThenBy(link => link.B, DesignationOrder.Instance)],
            Weakest);
    }
}
