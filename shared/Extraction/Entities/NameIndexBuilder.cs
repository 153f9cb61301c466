using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>Builds a <see cref="NameIndex"/>: first the records, then <see cref="Build"/>, which adds the gazetteer.</summary>
public sealed class NameIndexBuilder
{
    private readonly Gazetteer _gazetteer;
    private readonly Vocabulary _vocabulary = new();
    private readonly WordTrie _names = new();
    private readonly WordTrie _titles = new();
    private readonly HashSet<int> _titleEnds = [];
    private readonly List<(NameSense Sense, int Next)> _senses = [default];
    private readonly List<Word> _words = [];
    private readonly int[] _ids = new int[NameGuard.MostWords];
    private int[] _heads = new int[4096];
    private int _entities;
    private WordClass[] _classes = [];

    public NameIndexBuilder(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        Learn(gazetteer.Words);
    }

    /// <param name="designation">A record.</param>
    /// <param name="isListed">Whether it stands on its list now.</param>
    public void Add(Designation designation, bool isListed)
    {
        var entity = KnownEntity.Of(designation, isListed);
        string[] names = [.. designation.Aliases.Select(alias => alias.Name).Prepend(designation.Name)];
        Add(entity, designation.Name, names, isWeak: false);
        foreach (var alias in designation.Aliases) Add(entity, alias.Name, names, alias.Quality is "weak" or "low");
        _entities++;
    }

    public NameIndex Build()
    {
        foreach (var (entity, names) in _gazetteer.Entities)
        {
            // The gazetteer is the same for every index, and the records are not.
            var ours = entity with { Records = [] };
            foreach (var name in names) Add(ours, name);
            _entities++;
        }

        var (starts, senses) = Laid();
        return new(_vocabulary, _names, _titles, _titleEnds, starts, senses, _entities, _classes);
    }

    // The senses node by node, those without need of support first.
    private (int[] Starts, NameSense[] Senses) Laid()
    {
        var starts = new int[_names.Count + 1];
        var senses = new List<NameSense>(_senses.Count);
        var heads = Heads(_names.Count);
        for (var node = 0; node < _names.Count; node++)
        {
            starts[node] = senses.Count;
            for (var at = heads[node]; at != 0; at = _senses[at].Next)
            {
                if (!_senses[at].Sense.NeedsSupport) senses.Add(_senses[at].Sense);
            }

            for (var at = heads[node]; at != 0; at = _senses[at].Next)
            {
                if (_senses[at].Sense.NeedsSupport) senses.Add(_senses[at].Sense);
            }
        }

        starts[^1] = senses.Count;
        return (starts, [.. senses]);
    }

    private void Learn(IReadOnlyList<(WordClass Class, string Phrase)> words)
    {
        foreach (var (of, phrase) in words)
        {
            WordReader.Learn(phrase, _vocabulary, _words);
            if (of == WordClass.None) _titleEnds.Add(_titles.Add(Ids(_words.Count)));
            else if (_words is [var word]) Classify(word.Id, of);
        }
    }

    private void Classify(int word, WordClass of)
    {
        if (word >= _classes.Length) Array.Resize(ref _classes, Math.Max(1024, word * 2));
        _classes[word] |= of;
    }

    private void Add(KnownEntity record, string name, string[] names, bool isWeak)
    {
        WordReader.Learn(name, _vocabulary, _words);
        if (_words.Count is 0 or > NameGuard.MostWords) return;
        var longer = names.Any(other => other.Length > name.Length && other.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        foreach (var (needs, points, count) in NameGuard.Of(new(_words, [.. _words.Select(word => ClassOf(word.Id))], _vocabulary, record.Type, isWeak, longer)))
        {
            Place(_names.Add(Ids(count)), new(record, _entities, needs, (byte)points));
        }
    }

    private void Add(KnownEntity entity, string name)
    {
        WordReader.Learn(name, _vocabulary, _words);
        if (_words.Count is 0 or > NameGuard.MostWords) return;
        var node = _names.Add(Ids(_words.Count));
        foreach (var record in Records(node))
        {
            if (entity.CanBe(record) && !entity.Records.Contains(record)) entity.Records.Add(record);
        }

        var isAcronym = _words.TrueForAll(word => word.Is(WordShape.Capitals | WordShape.Digit));
        Place(node, new(entity, _entities, isAcronym ? NameNeeds.Capitals : NameNeeds.Initials, NameGuard.OfGazetteer));
    }

    // A name that needs support is no reason to take a record for what the gazetteer means.
    private List<KnownEntity> Records(int node)
    {
        var records = new List<KnownEntity>();
        for (var at = Heads(node + 1)[node]; at != 0; at = _senses[at].Next)
        {
            var sense = _senses[at].Sense;
            if (sense.Entity.Record is not null && !sense.NeedsSupport) records.Add(sense.Entity);
        }

        return records;
    }

    private WordClass ClassOf(int word) => word < _classes.Length ? _classes[word] : WordClass.None;

    private ReadOnlySpan<int> Ids(int count)
    {
        for (var i = 0; i < count; i++) _ids[i] = _words[i].Id;
        return _ids.AsSpan(0, count);
    }

    private int[] Heads(int count)
    {
        if (count > _heads.Length) Array.Resize(ref _heads, Math.Max(count, _heads.Length * 2));
        return _heads;
    }

    private void Place(int node, NameSense sense)
    {
        var heads = Heads(node + 1);
        // The same words of the same entity twice: whichever asks for less. An entity's names come one after the other, so it would be the head.
        if (heads[node] is var head && head != 0 && _senses[head].Sense.Number == sense.Number)
        {
            if (_senses[head].Sense.Points < sense.Points) _senses[head] = (sense, _senses[head].Next);
            return;
        }

        _senses.Add((sense, head));
        heads[node] = _senses.Count - 1;
    }
}
