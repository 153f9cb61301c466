namespace SanctionsTracker.Extraction.Dates;

/// <summary>Hashes words so that those that differ in case alone have the same hash, which is never 0.</summary>
internal static class WordHash
{
    // Which letters beyond ASCII differ in case alone is left to the comparison: for the hash they are all the same.
    private const uint Other = 0x80;

    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 2_166_136_261;
        foreach (var character in word) hash = (hash ^ (char.IsAscii(character) ? character | 0x20u : Other)) * 16_777_619;
        return hash | 1;
    }
}
