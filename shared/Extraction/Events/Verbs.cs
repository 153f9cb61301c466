using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.Extraction.Events;

/// <summary>The forms of English verbs: from "seize" seize, seizes, seized and seizing.</summary>
internal static class Verbs
{
    private const string Vowels = "aeiou";

    /// <summary>All forms.</summary>
    /// <param name="verbs">Each by its first form, and by its past forms where those are irregular: "strike/struck/stricken".</param>
    public static WordSet All(params string[] verbs) => new([.. verbs.SelectMany(Forms)]);

    /// <summary>The past forms alone, for verbs whose other forms are nouns as well: "bombed", but not "bombs".</summary>
    /// <param name="verbs">As for <see cref="All"/>.</param>
    public static WordSet Past(params string[] verbs) => new([.. verbs.Select(Parts).SelectMany(PastForms)]);

    /// <summary>The forms of the present, for the same verbs.</summary>
    /// <param name="verbs">As for <see cref="All"/>.</param>
    public static WordSet Present(params string[] verbs) => new([.. verbs.Select(Parts).SelectMany(parts => new[] { parts[0], Third(parts[0]) })]);

    private static IEnumerable<string> Forms(string verb)
    {
        var parts = Parts(verb);
        return [parts[0], Third(parts[0]), Stem(parts[0]) + "ing", .. PastForms(parts)];
    }

    private static string[] Parts(string verb) => verb.Split('/');

    private static string[] PastForms(string[] parts) => parts.Length > 1 ? parts[1..] : [Stem(EndsInConsonantAndY(parts[0]) ? parts[0][..^1] + "i" : parts[0]) + "ed"];

    private static string Third(string verb) =>
        EndsInConsonantAndY(verb) ? verb[..^1] + "ies"
        : verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb[^1] is 's' or 'x' or 'z' or 'o' ? verb + "es"
        : verb + "s";

    // What "ed" and "ing" are put to: "seiz", "bann".
    private static string Stem(string verb) =>
        verb[^1] == 'e' ? verb[..^1]
        : DoublesItsEnd(verb) ? verb + verb[^1]
        : verb;

    // A short verb of one vowel between consonants: "ban", "ram".
    private static bool DoublesItsEnd(string verb) =>
        verb.Length is >= 3 and <= 5 && verb.Count(letter => Vowels.Contains(letter, StringComparison.Ordinal)) == 1
        && Vowels.Contains(verb[^2], StringComparison.Ordinal) && verb[^1] is not ('w' or 'x' or 'y' or 'i');

    private static bool EndsInConsonantAndY(string verb) => verb[^1] == 'y' && !Vowels.Contains(verb[^2], StringComparison.Ordinal);
}
