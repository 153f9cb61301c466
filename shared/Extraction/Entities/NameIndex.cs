using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>
/// Every name that is looked for, as one tree of folded words (<see cref="WordTrie"/>), so that a text is read once however many names there
/// are. Immutable once built; made by <see cref="NameIndexBuilder"/>.
/// </summary>
public sealed class NameIndex
{
    private readonly int[] _heads;
    private readonly (NameSense Sense, int Next)[] _senses;
    private readonly WordClass[] _classes;

    private readonly HashSet<int> _titleEnds;

    internal NameIndex(
        Vocabulary vocabulary, WordTrie names, WordTrie titles, HashSet<int> titleEnds, int[] heads, (NameSense Sense, int Next)[] senses, WordClass[] classes)
    {
        (Vocabulary, Names, Titles) = (vocabulary, names, titles);
        (_titleEnds, _heads, _senses, _classes) = (titleEnds, heads, senses, classes);
    }

    /// <summary>How many names it has, each once for each entity that has it.</summary>
    public int Count => _senses.Length - 1;

    internal Vocabulary Vocabulary { get; }

    internal WordTrie Names { get; }

    /// <summary>Titles of persons: "Prime Minister".</summary>
    internal WordTrie Titles { get; }

    /// <summary>Whether a title ends at a node of <see cref="Titles"/>.</summary>
    internal bool IsTitle(int node) => _titleEnds.Contains(node);

    internal bool HasSenses(int node) => _heads[node] != 0;

    /// <summary>What the name that ends at a node can mean.</summary>
    internal IEnumerable<NameSense> SensesAt(int node)
    {
        for (var at = _heads[node]; at != 0; at = _senses[at].Next) yield return _senses[at].Sense;
    }

    internal WordClass ClassOf(int word) => word < _classes.Length ? _classes[word] : WordClass.None;

    internal bool Is(Word word, WordClass of) => (ClassOf(word.Id) & of) != 0;
}
