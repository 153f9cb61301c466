using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>The names of a target, from all its identities.</summary>
/// <param name="Primary">The main identity's primary name; null where there is none.</param>
/// <param name="Aliases">All others, and their spellings, each once.</param>
/// <param name="Titles">The titles that stand among the names' parts.</param>
internal sealed record SecoNames(string? Primary, IReadOnlyList<Alias> Aliases, IReadOnlyList<string> Titles)
{
    private const string PrimaryName = "primary-name";

    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // Of another identity, or in another language.
        [PrimaryName] = "aka",
        ["alias"] = "aka",
        ["formerly-known-as"] = "fka",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static SecoNames Of(SecoBody body, List<string> problems)
    {
        var main = Main(body);
        var primary = main?.Names.Where(name => name.Type == PrimaryName).OrderBy(name => name.Language is "eng" or null ? 0 : 1).FirstOrDefault();
        var text = primary is null ? null : Text(SecoReadingOrder.Of(primary, []));
        if (text is null) problems.Add("It has no main identity with a primary name.");
        return new(
            text,
            [
                .. body.Identities.SelectMany(identity => identity.Names)
                    .SelectMany(name => Named(name, problems))
                    .Where(alias => !string.Equals(alias.Name, text, StringComparison.Ordinal))
                    .DistinctBy(alias => alias.Name, StringComparer.Ordinal),
            ],
            [
                .. body.Identities.SelectMany(identity => identity.Names)
                    .SelectMany(name => name.Parts)
                    .Where(part => part.Type == SecoReadingOrder.Title)
                    .Select(part => part.Value)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal),
            ]);
    }

    /// <summary>The main identity; where there is but one, that.</summary>
    public static SecoIdentity? Main(SecoBody body) =>
        body.Identities.FirstOrDefault(identity => identity.IsMain) ?? (body.Identities is [var only] ? only : null);

    /// <summary>The name by which an identity goes; null where it has none.</summary>
    public static string? Of(SecoIdentity identity) =>
        identity.Names.Select(name => Text(SecoReadingOrder.Of(name, []))).FirstOrDefault(text => text is not null);

    private static IEnumerable<Alias> Named(SecoName name, List<string> problems)
    {
        var kind = Kinds.GetValueOrDefault(name.Type ?? "");
        if (kind is null) problems.Add($"The name-type \"{name.Type}\" is none that we know.");
        if (name.Quality is not ("good" or "low" or null)) problems.Add($"The quality \"{name.Quality}\" of a name is none that we know.");
        var quality = name.Quality switch { "good" => "strong", "low" => "weak", _ => null };
        var parts = SecoReadingOrder.Of(name, problems);
        if (Text(parts) is { } text && kind is not null) yield return new Alias(text, kind, quality, Script.Of(text));
        foreach (var spelling in SecoSpellings.Of(parts))
            yield return spelling with { Quality = quality };
    }

    private static string? Text(IReadOnlyList<SecoNamePart> parts) =>
        PublishedText.Clean(string.Join(' ', parts.Select(part => part.Value)));
}
