using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>A target's names. The list calls all of them aliases: the first strong one in Latin script is the primary name, or else the
/// first in Latin script, or else the first.</summary>
internal sealed record EuNames(string Primary, IReadOnlyList<Alias> Aliases)
{
    public static EuNames Of(EuPart entry, List<string> problems)
    {
        var aliases = entry.All("nameAlias").Select(AliasOf).OfType<Alias>().ToArray();
        var latin = aliases.Where(alias => alias.Script is "Latn").ToArray();
        var primary = latin.FirstOrDefault(alias => alias.Quality == "strong") ?? latin.FirstOrDefault() ?? aliases.FirstOrDefault();
        if (primary is not null)
            return new(primary.Name, [.. aliases.Where(alias => alias.Name != primary.Name).DistinctBy(alias => alias.Name, StringComparer.Ordinal)]);

        problems.Add("It has no name.");
        return new("", []);
    }

    // One without any name carries a function or a title alone.
    private static Alias? AliasOf(EuPart alias)
    {
        var name = alias["wholeName"] ?? EuText.Joined(" ", alias["firstName"], alias["middleName"], alias["lastName"]);
        if (name is null) return null;
        var script = Script.Of(name);
        return new(name, script is "Latn" or null ? "aka" : "original_script", QualityOf(alias), script, NoteOf(alias));
    }

    private static string? QualityOf(EuPart alias) => alias["strong"] switch
    {
        "true" => "strong",
        "false" => "weak",
        _ => null,
    };

    // English is the rule, and says nothing.
    private static string? NoteOf(EuPart alias) => EuText.Joined(
        "; ", alias["nameLanguage"] is { } language && language != "EN" ? $"language {language}" : null, alias.Remark);
}
