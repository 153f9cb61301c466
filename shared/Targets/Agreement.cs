using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>What two records agree on, and where they contradict each other. Every answer is the same for (a, b) and (b, a).</summary>
internal static class Agreement
{
    /// <summary>Facts that cannot be those of one target, whatever else agrees.</summary>
    public static bool Contradict(RecordFacts a, RecordFacts b) =>
        !HaveOneType(a, b)
        || HaveOther(a, b, LinkReasonKind.ImoNumber)
        || HaveOther(a, b, LinkReasonKind.UnReference)
        // A registration mark passes from one aircraft to the next, the maker's number never does.
        || HaveOther(a, b, LinkReasonKind.AircraftSerial)
        || (HaveOtherBirthDates(a, b) && !ShareNumber(a, b));

    /// <summary>Whether two records of one list may be one target: they share a number, or not both stand on the list now (an entry that was
    /// re-issued), or they have the same name and full birth date (one person under two programmes).</summary>
    public static bool MayBeTwice(RecordFacts a, RecordFacts b) =>
        a.Id.List != b.Id.List
        || !a.IsListed || !b.IsListed
        || ShareNumber(a, b)
        || (a.Births.Any(birth => birth.IsFull && b.Births.Contains(birth)) && a.Names.Any(name => name.Links && b.Names.Any(other => other.Links && other.Key == name.Key)));

    public static bool HaveOneType(RecordFacts a, RecordFacts b) =>
        a.Type == b.Type || a.Type == TargetType.Other || b.Type == TargetType.Other;

    /// <summary>Both have full birth dates, and no dates of theirs agree.</summary>
    public static bool HaveOtherBirthDates(RecordFacts a, RecordFacts b) =>
        a.Births.Any(birth => birth.IsFull) && b.Births.Any(birth => birth.IsFull)
        && !a.Births.Any(birth => b.Births.Any(birth.Agrees));

    /// <summary>Whether a word that says something stands in names of both, weak aliases included.</summary>
    public static bool ShareTellingWord(RecordFacts a, RecordFacts b)
    {
        var words = Words(a).ToHashSet(StringComparer.Ordinal);
        return Words(b).Any(words.Contains);
    }

    /// <summary>A country of both, the first by code.</summary>
    public static CountryCode? SharedCountry(RecordFacts a, RecordFacts b)
    {
        foreach (var country in a.Countries)
        {
            if (b.Countries.Contains(country)) return country;
        }

        return null;
    }

    private static bool ShareNumber(RecordFacts a, RecordFacts b) =>
        a.Numbers.Any(number => b.Numbers.Any(other => AreOne(number, other)));

    /// <summary>Whether two numbers are the same, as far as the issuing countries are known.</summary>
    public static bool AreOne(NumberKey a, NumberKey b) =>
        a.Kind == b.Kind && a.Number == b.Number && (a.Country is null || b.Country is null || a.Country == b.Country);

    private static bool HaveOther(RecordFacts a, RecordFacts b, LinkReasonKind kind) =>
        Has(a, kind) && Has(b, kind)
        && !a.Numbers.Any(number => number.Kind == kind && b.Numbers.Contains(number));

    private static bool Has(RecordFacts record, LinkReasonKind kind) => record.Numbers.Any(number => number.Kind == kind);

    private static IEnumerable<string> Words(RecordFacts record) =>
        record.Names.SelectMany(name => name.Key.Split(' ')).Where(NameKeys.IsTelling);
}
