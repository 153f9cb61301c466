using System.Text;
using System.Text.RegularExpressions;
using AnyAscii;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>The numbers of a record that may name its target on other lists. What is in none of these tables (driving licences, ration
/// cards, phone numbers) links nothing.</summary>
public static partial class NumberKeys
{
    private const int ShortestNumber = 5;

    // By words in the publisher's own name of the kind, the first that fits: "Vessel Registration Identification" is no company's registration.
    private static readonly (string Word, LinkReasonKind? Kind)[] Documents =
    [
        ("un reference", LinkReasonKind.UnReference),
        ("imo", LinkReasonKind.ImoNumber),
        ("mmsi", LinkReasonKind.Mmsi),
        ("maritime mobile", LinkReasonKind.Mmsi),
        ("vessel registration", LinkReasonKind.ImoNumber),
        ("tail number", LinkReasonKind.AircraftTail),
        ("aircraft registration", LinkReasonKind.AircraftTail),
        ("manufacturer", LinkReasonKind.AircraftSerial),
        ("legal entity identifier", LinkReasonKind.Lei),
        ("swift", LinkReasonKind.SwiftCode),
        ("bic", LinkReasonKind.SwiftCode),
        ("passport", LinkReasonKind.Passport),
        ("passeport", LinkReasonKind.Passport),
        ("pasaporte", LinkReasonKind.Passport),
        ("birth certificate", null),
        ("driver", null),
        ("driving", null),
        ("ration", null),
        ("tax", LinkReasonKind.TaxNumber),
        ("taxpayer", LinkReasonKind.TaxNumber),
        ("fiscal", LinkReasonKind.TaxNumber),
        ("vat", LinkReasonKind.TaxNumber),
        ("r.f.c", LinkReasonKind.TaxNumber),
        ("nit #", LinkReasonKind.TaxNumber),
        ("c.u.i.t", LinkReasonKind.TaxNumber),
        ("national id", LinkReasonKind.NationalId),
        ("identity card", LinkReasonKind.NationalId),
        ("identification card", LinkReasonKind.NationalId),
        ("identification number", LinkReasonKind.NationalId),
        ("personal id", LinkReasonKind.NationalId),
        ("cedula", LinkReasonKind.NationalId),
        ("c.u.r.p", LinkReasonKind.NationalId),
        ("nationalid", LinkReasonKind.NationalId),
        ("id card", LinkReasonKind.NationalId),
        ("registration", LinkReasonKind.RegistrationNumber),
        ("registry", LinkReasonKind.RegistrationNumber),
        ("registered", LinkReasonKind.RegistrationNumber),
        ("company number", LinkReasonKind.RegistrationNumber),
        ("legal entity number", LinkReasonKind.RegistrationNumber),
        ("enterprise number", LinkReasonKind.RegistrationNumber),
        ("trade license", LinkReasonKind.RegistrationNumber),
        ("regnumber", LinkReasonKind.RegistrationNumber),
        ("license", null),
    ];

    private static readonly (string Word, LinkReasonKind Kind)[] Particulars =
    [
        ("imo", LinkReasonKind.ImoNumber),
        ("mmsi", LinkReasonKind.Mmsi),
        ("swift", LinkReasonKind.SwiftCode),
        ("aircraft_tail", LinkReasonKind.AircraftTail),
        ("aircraft_serial", LinkReasonKind.AircraftSerial),
        ("aircraft_construction", LinkReasonKind.AircraftSerial),
        ("lei", LinkReasonKind.Lei),
    ];

    /// <summary>The record's numbers, each once.</summary>
    public static NumberKey[] Of(Designation designation)
    {
        var documents = designation.Documents.Select(Of);
        var particulars = designation.Particulars.Select(particular => KindOf(particular) is { } kind ? Of(kind, particular.Value, country: null) : null);
        // The UN's own id is the reference that others quote.
        var own = designation.Id.List.Value == "un" ? Of(LinkReasonKind.UnReference, designation.Id.Value, country: null) : null;
        return [.. documents.Concat(particulars).Concat(Tails(designation)).Append(own).OfType<NumberKey>().Distinct()];
    }

    /// <summary>The kind in words.</summary>
    internal static string NameOf(LinkReasonKind kind) => kind switch
    {
        LinkReasonKind.UnReference => "UN reference",
        LinkReasonKind.ImoNumber => "IMO number",
        LinkReasonKind.Mmsi => "MMSI",
        LinkReasonKind.AircraftTail => "aircraft registration",
        LinkReasonKind.AircraftSerial => "aircraft serial number",
        LinkReasonKind.Lei => "LEI",
        LinkReasonKind.SwiftCode => "SWIFT code",
        LinkReasonKind.NationalId => "national id",
        LinkReasonKind.TaxNumber => "tax number",
        LinkReasonKind.RegistrationNumber => "registration number",
        _ => kind.ToString().ToLowerInvariant(),
    };

    // OFAC names most aircraft by their registration and repeats it nowhere.
    private static IEnumerable<NumberKey?> Tails(Designation designation) => designation.Type == TargetType.Aircraft
        ? designation.Aliases.Select(alias => alias.Name).Prepend(designation.Name).Where(name => Registration().IsMatch(name)).Select(name => Of(LinkReasonKind.AircraftTail, name, country: null))
        : [];

    private static NumberKey? Of(IdentityDocument document)
    {
        if (document is not { Type: { } type, Number: { } number }) return null;
        var found = Array.Find(Documents, row => IsIn(row.Word, type));
        // Many lists write "IMO 9187629" whatever they call the kind.
        var kind = number.StartsWith("IMO", StringComparison.OrdinalIgnoreCase) ? LinkReasonKind.ImoNumber : found.Kind;
        return kind is { } known ? Of(known, number, document.Country) : null;
    }

    private static LinkReasonKind? KindOf(Particular particular)
    {
        var at = Array.FindIndex(Particulars, row => IsIn(row.Word, particular.Label));
        return at < 0 ? null : Particulars[at].Kind;
    }

    private static NumberKey? Of(LinkReasonKind kind, string text, CountryCode? country)
    {
        var plain = Plain(text);
        var number = kind switch
        {
            LinkReasonKind.UnReference => UnReference().Match(text) is { Success: true } reference ? reference.Value.ToUpperInvariant() : null,
            LinkReasonKind.ImoNumber => ImoNumber(plain),
            LinkReasonKind.Mmsi => plain.Length == 9 && plain.All(char.IsAsciiDigit) ? plain : null,
            LinkReasonKind.Lei => plain.Length == 20 ? plain : null,
            LinkReasonKind.SwiftCode => plain.Length is 8 or 11 ? Bank(plain) : null,
            LinkReasonKind.AircraftTail => plain.Length is >= 4 and <= 10 && plain.Any(char.IsAsciiLetter) ? plain : null,
            LinkReasonKind.Passport => IsNumber(plain) ? plain : null,
            LinkReasonKind.AircraftSerial => SerialNumber(plain),
            // Spreadsheets lose the zeros in front of numbers.
            _ => IsNumber(plain) ? plain.TrimStart('0') : null,
        };
        return number is null ? null : new(kind, number, kind <= LinkReasonKind.SwiftCode ? null : country);
    }

    private static string? ImoNumber(string plain)
    {
        var digits = plain.StartsWith("IMO", StringComparison.Ordinal) ? plain[3..] : plain;
        return digits.Length == 7 && digits.All(char.IsAsciiDigit) && digits.Distinct().Count() > 1 ? digits : null;
    }

    // The branch XXX is the head office, which is mostly left out.
    private static string Bank(string plain) => plain.EndsWith("XXX", StringComparison.Ordinal) && plain.Length == 11 ? plain[..8] : plain;

    private static string? SerialNumber(string plain)
    {
        var number = plain.StartsWith("MSN", StringComparison.Ordinal) ? plain[3..] : plain;
        return IsNumber(number) ? number.TrimStart('0') : null;
    }

    // "N/A", "unknown", "00000": no numbers.
    private static bool IsNumber(string plain) =>
        plain.Length >= ShortestNumber && plain.Length <= 30 && plain.Count(char.IsAsciiDigit) >= 3 && plain.Distinct().Count() > 1;

    private static string Plain(string text)
    {
        var ascii = Ascii.IsValid(text) ? text : text.Transliterate();
        var plain = new StringBuilder(ascii.Length);
        foreach (var c in ascii)
        {
            if (char.IsAsciiLetterOrDigit(c)) plain.Append(char.ToUpperInvariant(c));
        }

        return plain.ToString();
    }

    // The UN's permanent references since 2014. Those before (QI.A.1.01) name no record of today's list.
    [GeneratedRegex(@"\b[A-Z]{2}[ie]\.[0-9]{3}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnReference();

    // A nationality mark, a hyphen and the aircraft's own (ICAO Annex 7): EP-GOM, YK-AKA, P-632. Of those without a hyphen, the United States'.
    [GeneratedRegex("^([A-Z0-9]{1,2}-[A-Z0-9]{2,5}|N[1-9][0-9]{0,4}[A-Z]{0,2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Registration();

    // At the start of a word, so that a registration is no ration; short ones are whole words.
    private static bool IsIn(string word, string text)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && char.IsLetter(text[at - 1]))) return false;
        var after = at + word.Length;
        return word.Length > 4 || after == text.Length || !char.IsLetter(text[after]);
    }
}
