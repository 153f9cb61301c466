namespace SanctionsTracker.Targets;

/// <summary>Records that share a number.</summary>
internal static class NumberReasons
{
    // A number that several records of one list have is a bank's, a ministry's or a clerk's placeholder, and no one's own.
    private const int MostOnOneList = 2;

    public static void AddTo(CandidateLinks links, IReadOnlyList<RecordFacts> records)
    {
        var blocks = new Dictionary<(LinkReasonKind, string), List<int>>();
        for (var at = 0; at < records.Count; at++)
        {
            foreach (var number in records[at].Numbers.DistinctBy(number => (number.Kind, number.Number)))
                Blocks.Add(blocks, (number.Kind, number.Number), at);
        }

        foreach (var (key, block) in blocks)
        {
            if (block.Count < 2 || Blocks.MostOfOneList(block, records) > MostOnOneList) continue;
            foreach (var (a, b) in Blocks.Pairs(block))
            {
                if (Between(records[a], records[b], key) is { } reason) links.Add(a, b, reason);
            }
        }
    }

    private static LinkReason? Between(RecordFacts a, RecordFacts b, (LinkReasonKind Kind, string Number) key)
    {
        if (!Agreement.HaveOneType(a, b)) return null;
        var (mine, theirs) = BestPair(a, b, key);
        if (mine is null || theirs is null) return null;
        var countryKnown = mine.IsWorldWide() || (mine.Country is not null && theirs.Country is not null);
        if (!Corroborated(a, b, key.Kind, countryKnown)) return null;
        return new(key.Kind, (mine.Country is null ? theirs : mine).ToString(), LinkConfidence.Of(key.Kind, weakened: !countryKnown));
    }

    // Of several with one number those whose countries agree, where there are such.
    private static (NumberKey? Mine, NumberKey? Theirs) BestPair(RecordFacts a, RecordFacts b, (LinkReasonKind Kind, string Number) key)
    {
        return a.Numbers.Where(mine => mine.Kind == key.Kind && mine.Number == key.Number)
            .SelectMany(mine => b.Numbers.Where(theirs => Agreement.AreOne(mine, theirs)).Select(theirs => (mine, theirs)))
            .OrderByDescending(pair => pair.mine.Country is not null && pair.theirs.Country is not null)
            .ThenBy(pair => $"{pair.mine} {pair.theirs}", StringComparer.Ordinal)
            .FirstOrDefault();
    }

    // Registries number anew in each town, numbers without their country anywhere, and a list seldom has one target twice.
    private static bool Corroborated(RecordFacts a, RecordFacts b, LinkReasonKind kind, bool countryKnown)
    {
        // Makers of aircraft number each their own.
        if (kind == LinkReasonKind.AircraftSerial && Agreement.SharedCountry(a, b) is null && !Agreement.ShareTellingWord(a, b)) return false;
        if (kind <= LinkReasonKind.SwiftCode && a.Id.List != b.Id.List) return true;
        var mustSpeak = !countryKnown || kind == LinkReasonKind.RegistrationNumber || a.Id.List == b.Id.List || Agreement.HaveOtherBirthDates(a, b);
        return !mustSpeak || Agreement.ShareTellingWord(a, b);
    }
}
