namespace SanctionsTracker.Extraction.Words;

/// <summary>Numbers for folded words: a hash table over one pool of bytes, so that a text is looked up without making strings.</summary>
internal sealed class Vocabulary
{
    /// <summary>The number of a word that is not in the vocabulary.</summary>
    public const int Unknown = 0;

    private int[] _slots = new int[1024];
    private byte[] _pool = new byte[4096];
    private (int Start, int Length, uint Hash)[] _words = new (int, int, uint)[512];
    private int _pooled;

    /// <summary>One more than the highest number.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The hash that <see cref="Find"/> expects, made a letter at a time from <see cref="Seed"/>.</summary>
    public static uint Hash(uint hash, byte letter) => (hash ^ letter) * 16_777_619;

    public static uint Seed => 2_166_136_261;

    public int Find(ReadOnlySpan<byte> word, uint hash)
    {
        for (var slot = Spread(hash); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var id = _slots[slot];
            if (id == Unknown) return Unknown;
            var known = _words[id];
            if (known.Hash == hash && _pool.AsSpan(known.Start, known.Length).SequenceEqual(word)) return id;
        }
    }

    public int Add(ReadOnlySpan<byte> word, uint hash)
    {
        if (Find(word, hash) is var known && known != Unknown) return known;
        if (Count * 2 >= _slots.Length) Grow();
        if (Count == _words.Length) Array.Resize(ref _words, _words.Length * 2);
        if (_pooled + word.Length > _pool.Length) Array.Resize(ref _pool, Math.Max(_pool.Length * 2, _pooled + word.Length));
        word.CopyTo(_pool.AsSpan(_pooled));
        _words[Count] = (_pooled, word.Length, hash);
        _pooled += word.Length;
        Place(Count);
        return Count++;
    }

    /// <summary>How many letters a word has.</summary>
    public int LengthOf(int id) => _words[id].Length;

    private int Spread(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var id = 1; id < Count; id++) Place(id);
    }

    private void Place(int id)
    {
        var slot = Spread(_words[id].Hash);
        while (_slots[slot] != Unknown) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = id;
    }
}
