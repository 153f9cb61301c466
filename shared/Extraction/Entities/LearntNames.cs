using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>Short names that a text teaches: the last name of a person whom it names in full, and the acronym in brackets behind a name.</summary>
internal sealed class LearntNames(ReadText text)
{
    private const int OfLastName = 85;
    private const int OfAcronym = 85;
    private const int ShortestLastName = 3;
    private readonly Dictionary<string, FoundEntity> _lastNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, FoundEntity> _acronyms = new(StringComparer.Ordinal);

    public void Learn(FoundEntity found)
    {
        if (found.IsPerson && found.Length > 1 && IsLastName(found.End - 1)) _lastNames.TryAdd(text.Between(found.End - 1, found.End), found);
        if (!found.IsPerson && found.End < text.Words.Count && OrganisationWording.Expansion(text, found.End) is { } first && first >= found.First)
        {
            _acronyms.TryAdd(text.Between(found.End, found.End + 1), found);
        }
    }

    /// <summary>What a word names by what was learnt; null where that is nothing.</summary>
    public FoundEntity? Find(int word)
    {
        var written = text.Words[word];
        if (!written.Is(WordShape.Capital) || (_lastNames.Count == 0 && _acronyms.Count == 0)) return null;
        if (written.Is(WordShape.Capitals) && Find(_acronyms, word) is { } spelt) return spelt.At(word, word + 1, OfAcronym);
        return Find(_lastNames, word)?.At(word, word + 1, OfLastName);
    }

    private FoundEntity? Find(Dictionary<string, FoundEntity> learnt, int word) =>
        learnt.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Written(word), out var found) ? found : null;

    private bool IsLastName(int word) =>
        text.Words[word].End - text.Words[word].Start >= ShortestLastName && !text.Is(word, WordClass.Common | WordClass.Given | WordClass.Stop);
}
