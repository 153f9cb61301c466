using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>Records of different lists that share a name, and what must agree beside it: a birth date for persons, a country for
/// everything else. Two records of one list are never linked by their names.</summary>
internal static class NameReasons
{
    // So many records of one list under one name: the name is as common as that, or no name.
    private const int MostOnOneList = 20;

    public static void AddTo(CandidateLinks links, IReadOnlyList<RecordFacts> records)
    {
        var blocks = new Dictionary<(bool IsPerson, string Key), List<int>>();
        for (var at = 0; at < records.Count; at++)
        {
            foreach (var name in records[at].Names)
            {
                if (name.Links) Blocks.Add(blocks, (records[at].Type == TargetType.Person, name.Key), at);
            }
        }

        foreach (var (key, block) in blocks)
        {
            if (block.Count < 2 || Blocks.MostOfOneList(block, records) > MostOnOneList) continue;
            foreach (var (a, b) in Blocks.Pairs(block))
            {
                if (records[a].Id.List != records[b].Id.List && Between(records[a], records[b], key.Key) is { } reason) links.Add(a, b, reason);
            }
        }
    }

    private static LinkReason? Between(RecordFacts a, RecordFacts b, string key)
    {
        if (a.Type != b.Type || Agreement.Contradict(a, b)) return null;
        var (mine, theirs) = (NameOf(a, key), NameOf(b, key));
        var weakened = !mine.IsPrimary || !theirs.IsPrimary;
        // The record that comes first gives the spelling, whichever way round the pair came.
        var shown = DesignationOrder.Instance.Compare(a.Id, b.Id) < 0 ? mine.Shown : theirs.Shown;
        return a.Type == TargetType.Person ? Person(a, b, shown, weakened) : Other(a, b, shown, weakened);
    }

    private static LinkReason? Person(RecordFacts a, RecordFacts b, string name, bool weakened)
    {
        if (a.Births.Where(birth => birth.IsFull && b.Births.Any(other => other.IsFull && other.First == birth.First)).MinBy(birth => birth.First) is { } full)
            return Reason(LinkReasonKind.NameAndBirthDate, $"{name}, born {full.Shown}", weakened);

        // Many share a name and a year: then their country must agree too.
        if (Agreement.SharedCountry(a, b) is not { } country || AgreeInPart(a, b) is not { } born) return null;
        return Reason(LinkReasonKind.NameAndBirthYear, $"{name}, born {born} ({country})", weakened);
    }

    private static LinkReason? Other(RecordFacts a, RecordFacts b, string name, bool weakened) =>
        Agreement.SharedCountry(a, b) is { } country
            ? Reason(LinkReasonKind.NameAndCountry, $"{name} ({country})", weakened)
            : null;

    private static string? AgreeInPart(RecordFacts a, RecordFacts b)
    {
        // The coarser of the two is what they agree on.
        var agreeing = a.Births
            .SelectMany(birth => b.Births.Where(birth.Agrees).Select(other => Coarser(birth, other)))
            .OrderBy(Length).ThenBy(birth => birth.First).ThenBy(birth => birth.Shown, StringComparer.Ordinal);
        return agreeing.FirstOrDefault()?.Shown;
    }

    private static BirthFact Coarser(BirthFact one, BirthFact other) =>
        Length(one) > Length(other) || (Length(one) == Length(other) && string.CompareOrdinal(one.Shown, other.Shown) > 0) ? one : other;

    private static int Length(BirthFact birth) => birth.Last.DayNumber - birth.First.DayNumber;

    private static LinkReason Reason(LinkReasonKind kind, string detail, bool weakened) => new(kind, detail, LinkConfidence.Of(kind, weakened));

    private static NameKey NameOf(RecordFacts record, string key) => record.Names.First(name => name.Links && name.Key == key);
}
