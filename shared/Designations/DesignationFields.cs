using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace SanctionsTracker.Designations;

/// <summary>
/// The meaning of a designation, field by field: what the diff compares, the content hash covers and the journal quotes. Order
/// and repetition of list members, our own attribution of countries and the publisher's housekeeping are no part of it.
/// </summary>
public static class DesignationFields
{
    /// <summary>Every field in a fixed order, absent ones included.</summary>
    public static IReadOnlyList<FieldValues> Of(Designation designation) =>
    [
        One("name", designation.Name),
        One("type", designation.Type.ToString().ToLowerInvariant()),
        Many("programmes", designation.Programmes, programme => programme),
        One("listed_on", designation.ListedOn?.ToString()),
        Many("aliases", designation.Aliases, Describe),
        Many("births", designation.Births, Describe),
        Many("nationalities", designation.Nationalities, Describe),
        Many("addresses", designation.Addresses, Describe),
        Many("documents", designation.Documents, Describe),
        Many("links", designation.Links, Describe),
        Many("particulars", designation.Particulars, particular => $"{particular.Label}: {particular.Value}"),
        One("remarks", designation.Remarks),
        Many("legal_basis", designation.LegalBasis, basis => basis),
    ];

    /// <summary>SHA-256 over <see cref="Of"/>, the first 16 bytes in lower-case hexadecimal. Equal for equal meaning.</summary>
    public static string HashOf(Designation designation)
    {
        var fields = Of(designation);
        var meaning = ArrayPool<byte>.Shared.Rent(fields.Sum(RoomFor));
        var length = 0;
        foreach (var field in fields)
        {
            length += Write('\u001d', field.Field, meaning.AsSpan(length));
            foreach (var value in field.Values) length += Write('\u001e', value, meaning.AsSpan(length));
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(meaning.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(meaning);
        return Convert.ToHexStringLower(hash[..16]);
    }

    /// <summary>The fields that differ, in the order of <see cref="Of"/>; none for equal meaning.</summary>
    public static IReadOnlyList<FieldChange> Between(Designation before, Designation after) =>
    [
        .. Of(before).Zip(Of(after), (old, now) => new FieldChange(
                old.Field, old.Many, [.. old.Values.Except(now.Values, StringComparer.Ordinal)],
                [.. now.Values.Except(old.Values, StringComparer.Ordinal)]))
            .Where(change => change.Before.Count + change.After.Count > 0),
    ];

    private static FieldValues One(string field, string? value) => new(field, Many: false, value is null ? [] : [value]);

    private static FieldValues Many<T>(string field, IReadOnlyList<T> items, Func<T, string> describe)
    {
        var values = new string[items.Count];
        for (var i = 0; i < values.Length; i++) values[i] = describe(items[i]);
        if (values.Length < 2) return new(field, Many: true, values);

        Array.Sort(values, StringComparer.Ordinal);
        return new(field, Many: true, Distinct(values));
    }

    private static ArraySegment<string> Distinct(string[] sorted)
    {
        var last = 0;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[last]) sorted[++last] = sorted[i];
        }

        return new(sorted, 0, last + 1);
    }

    private static int RoomFor(FieldValues field)
    {
        var room = Encoding.UTF8.GetMaxByteCount(field.Field.Length + 1);
        foreach (var value in field.Values) room += Encoding.UTF8.GetMaxByteCount(value.Length + 1);
        return room;
    }

    private static int Write(char mark, string text, Span<byte> meaning)
    {
        meaning[0] = (byte)mark;
        return 1 + Encoding.UTF8.GetBytes(text, meaning[1..]);
    }

    private static string Describe(Alias alias) =>
        $"{alias.Name} ({Joined(alias.Kind, alias.Quality, alias.Script, alias.Note)})";

    private static string Describe(Birth birth) =>
        Joined(birth.Until is null ? birth.Date?.ToString() : $"{birth.Date}/{birth.Until}", birth.Place, Bracketed(birth.Note));

    private static string Describe(Nationality nationality) =>
        Joined($"{nationality.Text} ({nationality.Kind})", Bracketed(nationality.Note));

    private static string Describe(Address address) => Joined(
        address.Street, address.City, address.Region, address.PostalCode, address.CountryName, Bracketed(address.Note));

    private static string Describe(IdentityDocument document) => Joined(
        document.Type is null ? document.Number : $"{document.Type} {document.Number}".TrimEnd(),
        document.CountryName,
        document.IssuedOn is null ? null : $"issued {document.IssuedOn}",
        document.ExpiresOn is null ? null : $"expires {document.ExpiresOn}",
        Bracketed(document.Note));

    private static string Describe(TargetLink link) => Joined($"{link.Relation}: {link.Name ?? link.Id}", link.Name is null ? null : link.Id, Bracketed(link.Note));

    private static string? Bracketed(string? note) => note is null ? null : $"[{note}]";

    private static string Joined(params ReadOnlySpan<string?> parts)
    {
        // The compiler's own builder of interpolated strings: it begins on the stack, and this runs for every member of every record.
        var joined = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        var empty = true;
        foreach (var part in parts)
        {
            if (string.IsNullOrEmpty(part)) continue;
            if (!empty) joined.AppendLiteral(", ");
            joined.AppendLiteral(part);
            empty = false;
        }

        return joined.ToStringAndClear();
    }
}
