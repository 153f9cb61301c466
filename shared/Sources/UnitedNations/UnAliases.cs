using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>The other names of a target. Aliases without a name carry birth data: <see cref="UnBirths"/>.</summary>
internal static class UnAliases
{
    private static readonly FrozenDictionary<string, (string Kind, string? Quality)> Qualities =
        new Dictionary<string, (string, string?)>(StringComparer.OrdinalIgnoreCase)
        {
            ["Good"] = ("aka", "strong"),
            ["Low"] = ("aka", "weak"),
            ["a.k.a."] = ("aka", null),
            ["f.k.a."] = ("fka", null),
            [""] = ("aka", null),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Alias> Of(UnTarget target, List<string> problems)
    {
        var aliases = new List<Alias>();
        if (target.NameOriginalScript is { } original)
            aliases.Add(new Alias(original, "original_script", Quality: null, Script.Of(original)));
        foreach (var alias in target.Aliases)
        {
            if (alias.Name is not { } name) continue;
            if (Qualities.TryGetValue(alias.Quality ?? "", out var meaning))
                aliases.Add(new Alias(name, meaning.Kind, meaning.Quality, Script.Of(name), alias.Note));
            else problems.Add($"The QUALITY \"{alias.Quality}\" of the alias \"{name}\" is none that we know.");
        }

        return aliases;
    }
}
