using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>
/// A name in its other spellings. SECO gives them for each part apart, by language and script. Of one language and script, the first
/// spellings of all parts make one name, the second ones the next; a part without enough of them takes its last, or as it stands.
/// </summary>
internal static class SecoSpellings
{
    /// <param name="parts">In reading order.</param>
    public static IEnumerable<Alias> Of(IReadOnlyList<SecoNamePart> parts)
    {
        foreach (var group in parts.SelectMany(part => part.Spellings).Select(KeyOf).Distinct())
        {
            var spellings = parts.Select(part => part.Spellings.Where(spelling => KeyOf(spelling) == group).ToArray()).ToArray();
            for (var i = 0; i < spellings.Max(part => part.Length); i++)
            {
                var text = PublishedText.Clean(string.Join(' ', parts.Select((part, at) => At(spellings[at], i) ?? part.Value)));
                if (text is not null) yield return Alias(text, group.Script);
            }
        }
    }

    private static (string? Language, string? Script) KeyOf(SecoSpelling spelling) => (spelling.Language, spelling.Script);

    private static string? At(SecoSpelling[] spellings, int i) => spellings.Length == 0 ? null : spellings[Math.Min(i, spellings.Length - 1)].Text;

    private static Alias Alias(string text, string? published)
    {
        // SECO writes ISO 15924 in capitals.
        var script = published is null ? Script.Of(text) : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(published.ToLowerInvariant());
        return new Alias(text, script is "Latn" or null ? "spelling" : "original_script", Quality: null, script);
    }
}
