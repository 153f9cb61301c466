using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>
/// Persons that only the wording tells: after a title ("Gen. Amir Ali Hajizadeh", "Ambassador to Iraq Ryan Crocker"), by a given name
/// with capitals after it, and as authors before a quoted title.
/// </summary>
internal sealed class PersonWording(ReadText text, FoundEntity?[] taken)
{
    private const int MostNames = 4;
    private const int AfterTitle = 80;
    private const int OneNameAfterTitle = 65;
    private const int ByGivenName = 70;
    private const int Author = 70;

    public IEnumerable<FoundEntity> Find()
    {
        for (var word = 0; word < text.Words.Count;)
        {
            var found = Titled(word) ?? Named(word) ?? Cited(word);
            if (found is not null) yield return found;
            word = found?.End ?? word + 1;
        }
    }

    private FoundEntity? Titled(int word)
    {
        var name = EndOfTitle(word);
        if (name == word) return null;
        for (var next = EndOfTitle(name); next != name; next = EndOfTitle(name)) name = next;
        name = EndOfPost(name);
        var end = EndOfName(name);
        if (end == name || text.Is(end - 1, WordClass.Common) || IsNoPerson(name, end)) return null;
        return Person(name, end, end > name + 1 ? AfterTitle : OneNameAfterTitle);
    }

    // "Minister" of a sentence about ministers is followed by small words, so a title may be small itself.
    private int EndOfTitle(int word)
    {
        var (node, end) = (WordTrie.Root, word);
        for (var at = word; at < text.Words.Count && (at == word || text.Continues(at)); at++)
        {
            node = text.Names.Titles.Step(node, text.Words[at].Id);
            if (node == WordTrie.Root) break;
            if (text.Names.IsTitle(node)) end = at + 1;
        }

        return end < text.Words.Count && text.Continues(end) ? end : word;
    }

    // "to Iraq", "of the Islamic Republic of Iran".
    private int EndOfPost(int word)
    {
        if (word >= text.Words.Count || !text.Is(word, WordClass.Link)) return word;
        var at = word + 1;
        if (at < text.Words.Count && text.Is(at, WordClass.Stop) && text.Continues(at)) at++;
        return at < text.Words.Count && taken[at] is { IsPerson: false } place && text.Continues(place.End) ? place.End : word;
    }

    private FoundEntity? Named(int word)
    {
        if (!IsPart(word) || !text.Is(word, WordClass.Given) || text.IsInHeading(word)) return null;
        if (text.Is(word, WordClass.Common) && text.Words[word].Is(WordShape.Opening)) return null;
        var end = EndOfName(word);
        if (end - word < 2 || text.Is(end - 1, WordClass.Common) || IsNoPerson(word, end)) return null;
        return Person(word, end, ByGivenName);
    }

    // Howard Schneider, “Saudi pact with Iran”
    private FoundEntity? Cited(int word)
    {
        if (!IsPart(word) || !(text.Words[word].Is(WordShape.AfterBreak) || IsAnd(word - 1)) || text.IsInHeading(word)) return null;
        var end = EndOfName(word);
        return end - word is < 2 or > 3 || !IsBeforeQuote(end) || text.Is(end - 1, WordClass.Common) || IsNoPerson(word, end) ? null : Person(word, end, Author);
    }

    private bool IsNoPerson(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.Is(at, WordClass.Head | WordClass.Thing)) return true;
        }

        return false;
    }

    private bool IsAnd(int word) => word >= 0 && word < text.Words.Count && text.Written(word) is "and" or "&";

    // One author, two, or one "and others".
    private bool IsBeforeQuote(int end)
    {
        var after = text.Text.AsSpan(text.Words[end - 1].End);
        if (after.StartsWith(" and others", StringComparison.Ordinal)) after = after[" and others".Length..];
        else if (IsAnd(end) && EndOfName(end + 1) is var second && second > end + 1) after = text.Text.AsSpan(text.Words[second - 1].End);
        return after.Length > 2 && after[0] == ',' && after[1] == ' ' && after[2] is '“' or '"' or '‘' or '«';
    }

    // Capitals on end, with small particles and initials between; a known person belongs to it, another known name does not.
    private int EndOfName(int first)
    {
        var (end, names) = (first, 0);
        for (var at = first; at < text.Words.Count && names < MostNames && (at == first || text.Continues(at)); at++)
        {
            if (IsPart(at))
            {
                (end, names) = (at + 1, names + 1);
            }
            else if (at == first || !text.Is(at, WordClass.Particle))
            {
                break;
            }
        }

        return end;
    }

    private bool IsPart(int word) =>
        word < text.Words.Count
        && text.Words[word].Is(WordShape.Capital)
        && !text.Words[word].Is(WordShape.Digit)
        && !(text.Words[word].Is(WordShape.Capitals) && text.Words[word].Is(WordShape.Pointed))
        && !text.Is(word, WordClass.Stop)
        && taken[word] is null or { IsPerson: true };

    private FoundEntity Person(int first, int end, int points) =>
        new(first, end, EntityKind.Person, text.Between(first, end), points) { IsPerson = true };
}
