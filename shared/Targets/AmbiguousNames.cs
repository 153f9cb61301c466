namespace SanctionsTracker.Targets;

/// <summary>Leaves out links by name where one record has several equally good namesakes that cannot all be the same target, on one list or
/// on several: to choose one would be a guess.</summary>
internal static class AmbiguousNames
{
    public static IReadOnlyList<CandidateLink> LeftOut(IReadOnlyList<CandidateLink> candidates, IReadOnlyList<RecordFacts> records)
    {
        var ambiguous = new HashSet<CandidateLink>(ReferenceEqualityComparer.Instance);
        var sides = candidates.SelectMany(link => new[] { new Side(link.A, link.B, link), new Side(link.B, link.A, link) });
        foreach (var rivals in sides.GroupBy(side => side.Of))
        {
            Side[] all = [.. rivals];
            if (all.Length < 2) continue;
            foreach (var list in all.GroupBy(side => records[side.To].Id.List)) ambiguous.UnionWith(OnOneList([.. list], records));
            ambiguous.UnionWith(OnSeveral(all, records));
        }

        return ambiguous.Count == 0 ? candidates : [.. candidates.Where(link => !ambiguous.Contains(link))];
    }

    private static IEnumerable<CandidateLink> OnOneList(Side[] rivals, IReadOnlyList<RecordFacts> records)
    {
        var best = rivals.Max(side => side.Link.Link.Confidence);
        var top = Array.FindAll(rivals, side => side.Link.Link.Confidence == best);
        return top.Length < 2 || CanAllBe([.. top.Select(side => records[side.To])]) ? [] : rivals.Select(side => side.Link).Where(link => !link.HasNumber);
    }

    // A year alone agrees with the son of January and with his namesake of July; which list comes first in the alphabet must not decide.
    private static IEnumerable<CandidateLink> OnSeveral(Side[] rivals, IReadOnlyList<RecordFacts> records)
    {
        var byName = Array.FindAll(rivals, side => !side.Link.HasNumber);
        return byName.Where(side => Array.Exists(byName, other =>
            records[other.To].Id.List != records[side.To].Id.List
            && other.Link.Link.Confidence == side.Link.Link.Confidence
            && Agreement.Contradict(records[side.To], records[other.To]))).Select(side => side.Link);
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

    private sealed record Side(int Of, int To, CandidateLink Link);
}
