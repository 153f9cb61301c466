using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>
/// Finds who and what a text names: known names first (<see cref="NameScan"/>), then persons and bodies by their wording, then the short
/// names that the text itself has taught. Pure.
/// </summary>
public sealed class EntityExtractor(NameIndex names)
{
    /// <returns>In order of their place in the text, none within another.</returns>
    public IReadOnlyList<ExtractedEntity> Extract(SourceText source)
    {
        var words = WordReader.Read(source.Text, names.Vocabulary);
        if (words.Count == 0) return [];

        var scan = new NameScan(names, words);
        var hits = scan.Find(source.Countries);
        var text = new ReadText(source.Text, words, names);
        var taken = new FoundEntity?[words.Count];
        foreach (var hit in hits) Take(taken, SenseChoice.Of(hit, scan.Countries));
        foreach (var person in new PersonWording(text, taken).Find().ToArray()) TakePerson(taken, person);
        foreach (var body in new OrganisationWording(text, taken).Find().ToArray()) Take(taken, body);
        TakeLearnt(taken, text);
        return [.. Each(taken).Select(found => Extracted(found, text))];
    }

    private static void Take(FoundEntity?[] taken, FoundEntity found)
    {
        // A body whose name has a country in it is the body.
        for (var word = found.First; word < found.End; word++)
        {
            if (taken[word] is { } within) Array.Fill(taken, value: null, within.First, within.Length);
        }

        Array.Fill(taken, found, found.First, found.Length);
    }

    // Who is known by all of a name stays known; by one word of a longer name nobody is: Melania Trump is not Donald Trump.
    private static void TakePerson(FoundEntity?[] taken, FoundEntity person)
    {
        for (var word = person.First; word < person.End; word++)
        {
            if (taken[word] is { } known && (known.Length > 1 || person.Length == 1)) return;
        }

        Take(taken, person);
    }

    private static void TakeLearnt(FoundEntity?[] taken, ReadText text)
    {
        var learnt = new LearntNames(text);
        foreach (var found in Each(taken)) learnt.Learn(found);
        for (var word = 0; word < taken.Length; word++)
        {
            if (taken[word] is null && learnt.Find(word) is { } found) taken[word] = found;
        }
    }

    // The words of one stand side by side.
    private static IEnumerable<FoundEntity> Each(FoundEntity?[] taken)
    {
        for (var word = 0; word < taken.Length; word = taken[word]?.End ?? word + 1)
        {
            if (taken[word] is { } found) yield return found;
        }
    }

    private static ExtractedEntity Extracted(FoundEntity found, ReadText text) =>
        new(text.Words[found.First].Start, text.Between(found.First, found.End), found.Kind, found.Id, Name(found), found.Country, found.Points / 100.0)
        {
            Designations = found.Designations,
        };

    private static string Name(FoundEntity found) => PublishedText.Clean(found.Name) ?? found.Name;
}
