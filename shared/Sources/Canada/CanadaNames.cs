using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Canada;

/// <summary>Names, and the one text that holds all aliases.</summary>
public static partial class CanadaNames
{
    /// <summary>The name in reading order; null where there is none.</summary>
    public static string? Of(CanadaRecord record)
    {
        if (record.EntityOrShip is { } entity) return entity;
        string?[] parts = [record.GivenName, record.LastName];
        return PublishedText.Clean(string.Join(' ', parts.OfType<string>()));
    }

    /// <summary>
    /// Semicolons separate aliases, as do commas before a language (<c>…, Russian: …</c>), which becomes the alias's note. Any other
    /// comma, "or" or slash can belong to a name (<c>Баранов, Олег</c>): what it joins stays together.
    /// </summary>
    public static IReadOnlyList<Alias> Aliases(string? text) => text is null
        ? []
        : [.. Separator().Split(text).Select(PublishedText.Clean).OfType<string>().Select(Alias)];

    private static Alias Alias(string text)
    {
        var labelled = Labelled().Match(text);
        var name = labelled.Success ? labelled.Groups["name"].Value : text;
        return new Alias(name, "aka", Quality: null, Script.Of(name), labelled.Success ? labelled.Groups["language"].Value : null);
    }

    [GeneratedRegex(@";|,(?=\s*[A-Z][a-z]+\s?:)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?<language>[A-Z][a-z]+)\s?:\s*(?<name>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Labelled();
}
