using System.Collections.Frozen;
using System.Text;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>Puts the parts of a name in reading order: given names, then the family name. Parts of one type keep their order.</summary>
internal sealed class OfacReadingOrder(Action<string> unknown)
{
    private const string Path = "/sanctionsData/entities/entity/names/name/translations/translation/nameParts/namePart/type";
    private const int FamilyName = 4;

    private static readonly FrozenDictionary<string, int> Ranks = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Entity Name"] = 0,
        ["Vessel Name"] = 0,
        ["Aircraft Name"] = 0,
        ["First Name"] = 1,
        ["Middle Name"] = 2,
        ["Patronymic"] = 3,
        ["Last Name"] = FamilyName,
        ["Matronymic"] = 5,
        ["Maiden Name"] = 6,
        ["Nickname"] = 7,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name; null where there are no parts, or one is of a type that we do not know: then OFAC's own form is to be
    /// taken.</summary>
    public string? Read(IReadOnlyList<OfacPart> parts, bool familyFirst)
    {
        Span<int> ranks = stackalloc int[Math.Min(parts.Count, 32)];
        for (var i = 0; i < ranks.Length; i++)
        {
            if (RankOf(parts[i], familyFirst) is not { } rank) return null;
            ranks[i] = rank;
        }

        if (parts.Count == 1) return parts[0].Value;
        return parts.Count == ranks.Length ? Join(parts, ranks, familyFirst ? "" : " ") : null;
    }

    private int? RankOf(OfacPart part, bool familyFirst)
    {
        if (part.Type is not null && Ranks.TryGetValue(part.Type, out var rank)) return familyFirst && rank == FamilyName ? -1 : rank;
        unknown($"{Path}[.='{part.Type}']");
        return null;
    }

    private static string? Join(IReadOnlyList<OfacPart> parts, ReadOnlySpan<int> ranks, string separator)
    {
        var name = new StringBuilder();
        for (var rank = -1; rank <= 7; rank++)
        {
            for (var i = 0; i < ranks.Length; i++)
            {
                if (ranks[i] != rank || parts[i].Value is not { } value) continue;
                if (name.Length > 0) name.Append(separator);
                name.Append(value);
            }
        }

        return name.Length == 0 ? null : name.ToString();
    }
}
