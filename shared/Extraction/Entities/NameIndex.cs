using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>
/// Every name that is looked for, as one tree of folded words (<see cref="WordTrie"/>), so that a text is read once however many names there
/// are. Immutable once built; made by <see cref="NameIndexBuilder"/>.
/// </summary>
public sealed class NameIndex
{
    private readonly int[] _starts;
    private readonly NameSense[] _senses;
    private readonly WordClass[] _classes;

    private readonly HashSet<int> _titleEnds;

    internal NameIndex(Vocabulary vocabulary, WordTrie names, WordTrie titles, HashSet<int> titleEnds, int[] starts, NameSense[] senses, int entities, WordClass[] classes)
    {
        (Vocabulary, Names, Titles) = (vocabulary, names, titles);
        (_titleEnds, _starts, _senses, _classes) = (titleEnds, starts, senses, classes);
        Entities = entities;
    }

    /// <summary>How many names it has, each once for each entity that has it.</summary>
    public int Count => _senses.Length;

    /// <summary>Whether it has names of records, beside the gazetteer's.</summary>
    public bool HasRecords => Array.Exists(_senses, sense => sense.Entity.Record is not null);

    /// <summary>How many entities it has the names of: one more than the highest <see cref="NameSense.Number"/>.</summary>
    internal int Entities { get; }

    internal Vocabulary Vocabulary { get; }

    internal WordTrie Names { get; }

    /// <summary>Titles of persons: "Prime Minister".</summary>
    internal WordTrie Titles { get; }

    /// <summary>Whether a title ends at a node of <see cref="Titles"/>.</summary>
    internal bool IsTitle(int node) => _titleEnds.Contains(node);

    internal bool HasSenses(int node) => _starts[node] != _starts[node + 1];

    /// <summary>What the name can mean that ends at a node: first what needs no support, then what does. Half a list can share a given name, so they lie
    /// side by side.</summary>
    internal ReadOnlySpan<NameSense> SensesOf(int node) => _senses.AsSpan(_starts[node].._starts[node + 1]);

    internal WordClass ClassOf(int word) => word < _classes.Length ? _classes[word] : WordClass.None;

    internal bool Is(Word word, WordClass of) => (ClassOf(word.Id) & of) != WordClass.None;
}
