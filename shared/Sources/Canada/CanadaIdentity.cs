using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Canada;

/// <summary>
/// Canada gives no identifiers. The programme, schedule and item name a place on the list (<c>iran.1-part-1.12</c>), which can pass to
/// another target; so a mark of who stands there is a part of the identity, and another one is another record.
/// </summary>
/// <remarks>The mark is of the name and the birth date, or of a ship's IMO number, which stays when ships are renamed.</remarks>
public static class CanadaIdentity
{
    private const int MarkBytes = 4;

    // Its point included.
    private const int MarkLength = 1 + (2 * MarkBytes);

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>Such as <c>iran.1-part-1.12.5f0c9a1e</c>; null where the place or the name is missing.</summary>
    public static DesignationId? Of(CanadaRecord record)
    {
        if (record.Country is not { } country || record.Item is not { } item || CanadaNames.Of(record) is not { } name) return null;
        string?[] place = [CanadaProgramme.Of(country).Code, record.Schedule, item];
        var slug = string.Join('.', place.OfType<string>().Select(Slug));
        return new DesignationId(CanadaSource.List, $"{slug}.{Mark(record, name)}");
    }

    /// <summary>The place that an id made here names, whoever stands there: <c>iran.1-part-1.12</c>. What has no mark is a place.</summary>
    public static string PlaceOf(string id) => IsMarked(id) ? id[..^MarkLength] : id;

    private static bool IsMarked(string id) =>
        id.Length > MarkLength && id[^MarkLength] == '.' && id.AsSpan(id.Length - MarkLength + 1).IndexOfAnyExcept(Hexadecimal) < 0;

    private static string Mark(CanadaRecord record, string name)
    {
        var who = record.ShipImoNumber ?? $"{name}|{record.DateOfBirthOrShipBuildDate}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(who.ToUpperInvariant())).AsSpan(0, MarkBytes));
    }

    // Keys hold no slashes; that "1,Part 3" and "1, Part 3" are one schedule comes with it.
    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
