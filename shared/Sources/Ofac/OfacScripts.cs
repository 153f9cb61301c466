using System.Collections.Frozen;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// OFAC's names of scripts as ISO 15924 codes. Its own table has the codes for some and repeats a name for others ("Hebrew",
/// "Latin"), so ours comes first.
/// </summary>
internal sealed class OfacScripts(OfacReferences references)
{
    public const string Latin = "Latn";

    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Latin"] = Latin,
        ["Arabic"] = "Arab",
        ["Armenian"] = "Armn",
        ["Bengali"] = "Beng",
        ["Burmese"] = "Mymr",
        ["Chinese Simplified"] = "Hans",
        ["Chinese Traditional"] = "Hant",
        ["Cyrillic"] = "Cyrl",
        ["Devanagari"] = "Deva",
        ["Ethiopic"] = "Ethi",
        ["Georgian"] = "Geor",
        ["Greek"] = "Grek",
        ["Hebrew"] = "Hebr",
        ["Japanese"] = "Jpan",
        ["Khmer"] = "Khmr",
        ["Korean"] = "Kore",
        ["Lao"] = "Laoo",
        ["Myanmar"] = "Mymr",
        ["Thai"] = "Thai",
        ["Tibetan"] = "Tibt",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WrittenFamilyFirst = FrozenSet.Create(StringComparer.Ordinal, "Hans", "Hant", "Jpan", "Kore");

    private readonly Dictionary<string, string> _published = references.Of("SCRIPT")
        .Where(reference => reference is { Value: not null, Code.Length: 4 })
        .DistinctBy(reference => reference.Value, StringComparer.Ordinal)
        .ToDictionary(reference => reference.Value!, reference => reference.Code!, StringComparer.Ordinal);

    /// <summary>Whether names in the script read family name first, without a space.</summary>
    public static bool FamilyFirst(string? code) => code is not null && WrittenFamilyFirst.Contains(code);

    /// <summary>The code; null for a script that neither table has.</summary>
    public string? CodeOf(string? script) =>
        script is null ? null : Known.GetValueOrDefault(script) ?? _published.GetValueOrDefault(script);
}
