using System.Collections.Frozen;
using System.Globalization;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>Puts the parts of a name in reading order: given names, then the family name. Titles are no part of a name.</summary>
internal static class SecoReadingOrder
{
    public const string Title = "title";

    private static readonly FrozenDictionary<string, int> Ranks = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [Title] = -1,
        ["whole-name"] = 0,
        ["given-name"] = 1,
        ["further-given-name"] = 2,
        ["father-name"] = 3,
        ["grand-father-name"] = 4,
        ["family-name"] = 5,
        ["maiden-name"] = 6,
        ["tribal-name"] = 7,
        ["other"] = 8,
        ["suffix"] = 9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The parts that make the name, in reading order. A part of an unknown type is a problem.</summary>
    public static IReadOnlyList<SecoNamePart> Of(SecoName name, List<string> problems)
    {
        foreach (var part in name.Parts)
        {
            if (part.Type is null || !Ranks.ContainsKey(part.Type)) problems.Add($"The name-part-type \"{part.Type}\" is none that we know.");
        }

        return
        [
            .. name.Parts
                .Where(part => part.Type != Title)
                .OrderBy(part => Ranks.GetValueOrDefault(part.Type ?? ""))
                .ThenBy(part => int.TryParse(part.Order, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue),
        ];
    }
}
