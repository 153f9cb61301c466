using System.Collections.Frozen;

namespace SanctionsTracker.Extraction;

/// <summary>Tells the full stop of an abbreviation from the one that ends a sentence.</summary>
internal static class Abbreviations
{
    private const int LongestWord = 24;

    // Followed by a name, a number or a date: they end no sentence.
    private static readonly FrozenSet<string> BeforeName = FrozenSet.ToFrozenSet(
        [
            "adm", "amb", "art", "arts", "approx", "brig", "capt", "ca", "cf", "cmdr", "col", "dr", "drs", "e.g", "eg", "eng", "fig", "figs",
            "fr", "gen", "gov", "hon", "i.e", "ie", "lt", "maj", "messrs", "mr", "mrs", "ms", "mt", "no", "nos", "nr", "p", "para", "paras",
            "pp", "pres", "prof", "rep", "reps", "rev", "sec", "sen", "sens", "sgt", "sr", "st", "ste", "v", "viz", "vol", "vs",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "a.k.a", "f.k.a", "n.k.a", "d.o.b", "p.o.b",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Can end a sentence too, so the next word decides.
    private static readonly FrozenSet<string> BeforeAnything = FrozenSet.ToFrozenSet(
        ["bros", "co", "corp", "dept", "est", "etc", "govt", "inc", "jr", "ltd", "plc", "univ", "a.m", "p.m", "al"],
        StringComparer.OrdinalIgnoreCase);

    // Words that begin sentences and no names.
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        [
            "A", "After", "Again", "All", "Also", "Although", "An", "And", "As", "At", "Before", "Both", "But", "By", "During", "Each", "Even",
            "Finally", "First", "For", "From", "He", "Her", "His", "How", "However", "I", "If", "In", "Instead", "It", "Its", "Last", "Many",
            "Meanwhile", "Most", "No", "Nor", "Not", "Now", "On", "One", "Only", "Or", "Other", "Our", "Second", "She", "Since", "So", "Some",
            "Such", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "Though", "Through", "To", "Two", "Under",
            "Until", "We", "What", "When", "Where", "While", "Why", "With", "You",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether the full stop at a place belongs to an abbreviation within a sentence.</summary>
    public static bool EndAt(string text, int stop)
    {
        var word = WordBefore(text, stop);
        if (word.IsEmpty) return false;
        if (BeforeName.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return GoesOn(text, stop);
        if (IsInitials(word) || BeforeAnything.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return !OpensSentence(text, stop + 1);
        return false;
    }

    // "No." before a word of small letters or a capital is the answer, not the number: "They said no. Iran …".
    private static bool GoesOn(string text, int stop) =>
        !WordBefore(text, stop).Equals("no", StringComparison.OrdinalIgnoreCase) || NextIsNumber(text, stop + 1);

    private static bool NextIsNumber(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    // "U.S", "J", "D.C"
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.') return false;
        }

        return word.Length % 2 == 1;
    }

    private static bool OpensSentence(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '“' or '”' or '’')) at++;
        var end = at;
        while (end < text.Length && end - at < LongestWord && char.IsLetter(text[end])) end++;
        return Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, end - at));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < LongestWord && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start < stop))) start--;
        return text.AsSpan(start, stop - start);
    }
}
