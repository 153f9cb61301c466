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

    /// <summary>Whether it has names of records, beside the gazetteer's.</summary>
    public bool HasRecords => Array.Exists(_senses, sense => sense.Sense.Entity?.Record is not null);

    internal Vocabulary Vocabulary { get; }

    internal WordTrie Names { get; }

    /// <summary>Titles of persons: "Prime Minister".</summary>
    internal WordTrie Titles { get; }

    /// <summary>Whether a title ends at a node of <see cref="Titles"/>.</summary>
    internal bool IsTitle(int node) => _titleEnds.Contains(node);

    internal bool HasSenses(int node) => _heads[node] != 0;

    /// <summary>The first of the senses of the name that ends at a node; 0 where no name ends there.</summary>
    internal int FirstSense(int node) => _heads[node];

    internal int NextSense(int at) => _senses[at].Next;

    internal NameSense SenseAt(int at) => _senses[at].Sense;

    internal WordClass ClassOf(int word) => word < _classes.Length ? _classes[word] : WordClass.None;

    internal bool Is(Word word, WordClass of) => (ClassOf(word.Id) & of) != WordClass.None;
}
