using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Names, in up to six parts each: given names first, the family name or the name of an entity or ship in <c>Name6</c>.</summary>
internal static class UkNames
{
    private const string Primary = "primary";

    private static readonly string[] NameParts = ["Name1", "Name2", "Name3", "Name4", "Name5", "Name6"];

    // The list writes them in several cases.
    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Primary Name"] = Primary,
        ["Primary Name Variation"] = "spelling",
        ["Alias"] = "aka",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Qualities = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Good quality a.k.a"] = "strong",
        ["Good quality"] = "strong",
        ["Low quality a.k.a"] = "weak",
        ["Low quality"] = "weak",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, and all others as aliases. A designation without a primary name goes by its first spelling.</summary>
    public static (string Name, IReadOnlyList<Alias> Aliases) Of(UkDesignation designation, List<string> problems)
    {
        var names = designation.PartsOf("Name").Select(part => Read(part, problems)).OfType<Alias>().ToList();
        var primary = names.Find(name => name.Kind == Primary) ?? names.Find(name => name.Kind == "spelling");
        if (primary is null) problems.Add("It has no primary name.");
        IEnumerable<Alias> others = names
            .Where(name => name.Name != primary?.Name)
            .Select(name => name.Kind == Primary ? name with { Kind = "aka" } : name)
            .DistinctBy(name => name.Name, StringComparer.Ordinal);
        return (primary?.Name ?? "", [.. others, .. designation.PartsOf("NonLatinName").Select(NonLatin).OfType<Alias>()]);
    }

    // Some names of the list have a type and nothing else.
    private static Alias? Read(UkPart part, List<string> problems)
    {
        if (part.Joined(" ", NameParts) is not { } name) return null;
        if (part["NameType"] is not { } type || !Kinds.TryGetValue(type, out var kind))
        {
            problems.Add($"The NameType \"{part["NameType"]}\" of \"{name}\" is none that we know.");
            return null;
        }

        return new Alias(name, kind, Quality(part["AliasStrength"], problems), Script.Of(name));
    }

    private static string? Quality(string? strength, List<string> problems)
    {
        if (strength is null) return null;
        if (Qualities.TryGetValue(strength.TrimEnd('.'), out var quality)) return quality;
        problems.Add($"The AliasStrength \"{strength}\" is none that we know.");
        return null;
    }

    // The publisher's labels of scripts are wrong here and there: the script is told from the letters, the labels are a note.
    private static Alias? NonLatin(UkPart part) => part["NameNonLatinScript"] is { } name
        ? new Alias(name, "original_script", Quality: null, Script.Of(name), part.Joined(", ", "NonLatinScriptType", "NonLatinScriptLanguage"))
        : null;
}
