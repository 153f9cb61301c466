using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>
/// Bodies that only the wording tells: capitals that end or begin with what bodies are called ("Shahid Beheshti University", "Ministry of
/// Foreign Affairs"), and names whose acronym stands behind them in brackets.
/// </summary>
internal sealed class OrganisationWording(ReadText text, FoundEntity?[] taken)
{
    private const int ByHead = 65;
    private const int ByAcronym = 75;
    private const int LongestAcronym = 8;
    private const int MostBefore = 5;

    public IEnumerable<FoundEntity> Find()
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            var found = Spelt(word) ?? HeadFirst(word) ?? HeadLast(word);
            if (found is not null) yield return found;
            word = Math.Max(word, (found?.End ?? 0) - 1);
        }
    }

    /// <summary>The words that an acronym in brackets stands for: the word where they begin; null where it stands for none before it.</summary>
    public static int? Expansion(ReadText text, int acronym)
    {
        var word = text.Words[acronym];
        if (!word.Is(WordShape.Capitals) || word.End - word.Start > LongestAcronym || text.Before(acronym) != '(' || text.After(acronym) != ')') return null;
        var letters = text.Between(acronym, acronym + 1);
        var at = acronym - 1;
        for (var letter = letters.Length - 1; letter >= 0; at--)
        {
            if (at < 0 || (at < acronym - 1 && text.Words[at + 1].Is(WordShape.AfterBreak))) return null;
            if (char.ToUpperInvariant(text.Text[text.Words[at].Start]) == letters[letter] && !(text.Is(at, WordClass.Link) && letter > 0)) letter--;
            else if (!text.Is(at, WordClass.Link | WordClass.Stop)) return null;
        }

        return acronym - at - 1 >= 2 ? at + 1 : null;
    }

    // The acronym is met after its name, so the name is looked for from its first word on.
    private FoundEntity? Spelt(int word)
    {
        if (!text.Words[word].Is(WordShape.Capital) || taken[word] is not null) return null;
        for (var acronym = word + 2; acronym < Math.Min(text.Words.Count, word + LongestAcronym + 4); acronym++)
        {
            if (Expansion(text, acronym) == word) return IsBody(word, acronym) ? Body(word, acronym, ByAcronym) : null;
        }

        return null;
    }

    private FoundEntity? HeadFirst(int word)
    {
        if (!IsHead(word) || text.IsInHeading(word)) return null;
        var end = word + 1;
        for (var at = end; text.Continues(at); at++)
        {
            if (text.Words[at].Is(WordShape.Capital) && !text.Is(at, WordClass.Stop)) end = at + 1;
            else if (!text.Is(at, WordClass.Link) && !(text.Is(at, WordClass.Stop) && text.Written(at) is "the")) break;
        }

        return end - word >= 3 && text.Is(word + 1, WordClass.Link) && IsBody(word, end) ? Body(word, end, ByHead) : null;
    }

    // "Libyan Investment Authority": a people at its beginning belongs to the name, where more than the head follows.
    private FoundEntity? HeadLast(int word)
    {
        var people = taken[word] is { Kind: EntityKind.Country, Length: 1 };
        if (!text.Words[word].Is(WordShape.Capital) || text.Is(word, WordClass.Stop) || (taken[word] is not null && !people) || text.IsInHeading(word)) return null;
        var end = word;
        for (var at = word + 1; text.Continues(at) && at <= word + MostBefore && text.Words[at].Is(WordShape.Capital) && taken[at] is null; at++)
        {
            if (text.Is(at, WordClass.Stop)) break;
            if (IsHead(at)) end = at + 1;
        }

        return end > word + (people ? 2 : 0) && IsBody(word, end) ? Body(word, end, ByHead) : null;
    }

    private bool IsHead(int word) => text.Words[word].Is(WordShape.Capital) && text.Is(word, WordClass.Head) && taken[word] is null;

    private bool IsBody(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.Is(at, WordClass.Thing)) return false;
            if (!text.Words[at].IsNameLike && !text.Is(at, WordClass.Link | WordClass.Stop)) return false;
        }

        return true;
    }

    private FoundEntity Body(int first, int end, int points) => new(first, end, EntityKind.Organisation, text.Between(first, end), points);
}
