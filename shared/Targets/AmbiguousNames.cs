namespace SanctionsTracker.Targets;

/// <summary>Leaves out links by name where one record has several equally good namesakes on one list that cannot all be the same target:
/// to choose one would be a guess.</summary>
internal static class AmbiguousNames
{
    public static IReadOnlyList<CandidateLink> LeftOut(IReadOnlyList<CandidateLink> candidates, IReadOnlyList<RecordFacts> records)
    {
        var ambiguous = new HashSet<CandidateLink>(ReferenceEqualityComparer.Instance);
        var sides = candidates.SelectMany(link => new[] { (Of: link.A, To: link.B, Link: link), (Of: link.B, To: link.A, Link: link) });
        foreach (var rivals in sides.GroupBy(side => (side.Of, records[side.To].Id.List)))
        {
            if (rivals.Count() < 2) continue;
            var best = rivals.Max(side => side.Link.Link.Confidence);
            var top = rivals.Where(side => side.Link.Link.Confidence == best).ToArray();
            if (top.Length < 2 || CanAllBe(top.Select(side => records[side.To]).ToArray())) continue;
            ambiguous.UnionWith(rivals.Select(side => side.Link).Where(link => !link.HasNumber));
        }

        return ambiguous.Count == 0 ? candidates : [.. candidates.Where(link => !ambiguous.Contains(link))];
    }

    private static bool CanAllBe(RecordFacts[] records)
    {
        for (var i = 0; i < records.Length; i++)
        {
            for (var j = i + 1; j < records.Length; j++)
            {
                if (!Agreement.MayBeTwice(records[i], records[j])) return false;
            }
        }

        return true;
    }
}
