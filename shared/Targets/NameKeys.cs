using AnyAscii;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>
/// Names in a form that compares: small letters without diacritics, other scripts letter by letter (AnyAscii), no
/// punctuation. Persons' words are in alphabetical order, since lists differ in which name comes first; of other names legal forms at the
/// end and articles are left out.
/// </summary>
public static class NameKeys
{
    private const int FewestLetters = 6;

    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "co", "company", "ltd", "limited", "llc", "llp", "lp", "inc", "incorporated", "corp", "corporation", "plc", "pjs", "pjsc", "ojsc", "jsc",
        "pjs", "psc", "gmbh", "ag", "sa", "sal", "sarl", "srl", "bv", "nv", "fze", "fzc", "fzco", "fzllc", "pvt", "private", "pte", "pty", "sdn", "bhd",
        "ooo", "oao", "zao", "pao", "ao", "public", "joint", "stock", "the",
    };

    // Words that half of all names have: they say nothing about who is meant.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "al", "el", "bin", "ibn", "ben", "abu", "abd", "abdul", "abdel", "mohammad", "mohammed", "muhammad", "mohamed", "mohamad", "ahmad", "ahmed",
        "ali", "hassan", "hasan", "hussein", "hossein", "husayn", "hussain", "reza", "mehdi", "mahdi", "kim", "lee", "ivan", "alexander", "aleksandr",
        "vladimir", "sergei", "sergey", "jose", "juan", "maria", "and", "of", "the", "for", "de", "la", "company", "bank", "group", "general", "trading",
        "international", "industries", "industry", "industrial", "engineering", "iran", "iranian", "islamic", "republic", "russian", "syrian", "syria",
        "korea", "organization", "organisation", "center", "centre", "institute", "university", "foundation", "services", "service", "development",
        "investment", "holding", "shipping", "technology", "research", "ministry", "national", "state", "air", "airlines", "energy", "oil", "gas",
    };

    /// <summary>The record's names, each key once, the primary name first.</summary>
    public static NameKey[] Of(Designation designation)
    {
        var isPerson = designation.Type == TargetType.Person;
        var primary = Of(designation.Name, isPerson, isStrong: true, isPrimary: true);
        var others = designation.Aliases.Select(alias => Of(alias.Name, isPerson, alias.Quality != "weak", isPrimary: false));
        return [.. others.Prepend(primary).OfType<NameKey>().OrderByDescending(name => name.Links).DistinctBy(name => name.Key, StringComparer.Ordinal)];
    }

    /// <summary>Whether a word says something about who is meant.</summary>
    public static bool IsTelling(string word) => word.Length >= 3 && !Common.Contains(word) && !LegalForms.Contains(word);

    private static NameKey? Of(string name, bool isPerson, bool isStrong, bool isPrimary)
    {
        var words = Words(name);
        if (isPerson) words.Sort(StringComparer.Ordinal);
        else Strip(words);
        if (words.Count == 0) return null;
        var key = string.Join(' ', words);
        var usable = key.Length - words.Count + 1 >= FewestLetters && words.Any(IsTelling) && (!isPerson || words.Count(word => word.Length > 1) >= 2);
        return new(key, name, isStrong && usable, isPrimary);
    }

    private static List<string> Words(string name)
    {
        var ascii = (System.Text.Ascii.IsValid(name) ? name : name.Transliterate()).ToLowerInvariant();
        var words = new List<string>();
        Span<char> word = stackalloc char[64];
        var length = 0;
        foreach (var c in ascii)
        {
            if (char.IsAsciiLetterOrDigit(c) && length < word.Length) word[length++] = c;
            // Apostrophes and points stand within words: Ja'fari, S.A.
            else if (c is not ('\'' or '`' or '.' or '"') && length > 0) (_, length) = (Add(words, word[..length]), 0);
        }

        if (length > 0) Add(words, word[..length]);
        return words;
    }

    private static bool Add(List<string> words, ReadOnlySpan<char> word)
    {
        words.Add(word.ToString());
        return true;
    }

    private static void Strip(List<string> words)
    {
        words.RemoveAll(word => word is "the" or "and");
        while (words.Count > 1 && LegalForms.Contains(words[^1])) words.RemoveAt(words.Count - 1);
    }
}
