using System.Numerics;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>A small table by words, asked without regard to case. Most words of a text are in none of our tables, which one look at the hash that the
/// token has already tells.</summary>
internal sealed class WordTable<T>
    where T : struct
{
    // So few slots are taken that three words in four meet an empty one.
    private const uint SlotsPerWord = 4;

    private readonly uint[] _hashes;
    private readonly (string Word, T Value)[] _rows;

    /// <param name="rows">Of the same word twice, the first counts.</param>
    public WordTable(IReadOnlyCollection<(string Word, T Value)> rows)
    {
        var slots = BitOperations.RoundUpToPowerOf2(((uint)rows.Count + 1) * SlotsPerWord);
        (_hashes, _rows) = (new uint[slots], new (string, T)[slots]);
        foreach (var row in rows) Place(row);
    }

    public IEnumerable<string> Words => _rows.Where(row => row.Word is not null).Select(row => row.Word);

    public T? Find(TokenText words, int at)
    {
        var hash = words[at].Hash;
        for (var slot = Slot(hash); _hashes[slot] != 0; slot = Next(slot))
        {
            if (_hashes[slot] == hash && words.Is(at, _rows[slot].Word)) return _rows[slot].Value;
        }

        return null;
    }

    private void Place((string Word, T Value) row)
    {
        var hash = WordHash.Of(row.Word);
        var slot = Slot(hash);
        while (_hashes[slot] != 0) slot = Next(slot);
        (_hashes[slot], _rows[slot]) = (hash, row);
    }

    private int Slot(uint hash) => (int)(hash ^ (hash >> 15)) & (_hashes.Length - 1);

    private int Next(int slot) => (slot + 1) & (_hashes.Length - 1);
}
