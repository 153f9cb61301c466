using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>A name as a list publishes it.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Classes">Their classes.</param>
/// <param name="Vocabulary">That they are numbered by.</param>
/// <param name="Type">What kind of target has it.</param>
/// <param name="IsWeak">Whether the publisher calls it weak.</param>
/// <param name="BeginsAnother">Whether a longer name of the same record begins with it: "Mahan" of "Mahan Air".</param>
internal sealed record PublishedName(
    IReadOnlyList<Word> Words, WordClass[] Classes, Vocabulary Vocabulary, TargetType Type, bool IsWeak, bool BeginsAnother)
{
    public bool IsOneWord => Words.Count == 1;

    /// <summary>Letters of all its words.</summary>
    public int Letters => Words.Sum(word => Vocabulary.LengthOf(word.Id));

    public bool AllAre(WordClass of) => Array.TrueForAll(Classes, each => (each & of) != WordClass.None);

    /// <summary>The name without the legal forms at its end and "the" at its beginning counts these many words; at least one.</summary>
    public int CountWithoutLegalForm()
    {
        var count = Words.Count;
        while (count > 1 && (Classes[count - 1] & WordClass.Legal) != WordClass.None) count--;
        return count;
    }

    public PublishedName Cut(int count) => this with { Words = [.. Words.Take(count)], Classes = Classes[..count] };
}
