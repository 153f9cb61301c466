using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Switzerland;

/// <summary>Identity documents.</summary>
internal static class SecoDocuments
{
    // The words that the UN and OFAC use for the same.
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["passport"] = "Passport",
        ["diplomatic-passport"] = "Diplomatic Passport",
        ["id-card"] = "National Identification Number",
        ["driving-permit"] = "Driver's License No.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<IdentityDocument> Of(SecoIdentity identity, bool isMain, SecoPlaces places)
    {
        var name = isMain || SecoNames.Of(identity) is not { } other ? null : $"in the name of {other}";
        return identity.Documents.Select(document => Of(document, name, places));
    }

    private static IdentityDocument Of(SecoDocument document, string? name, SecoPlaces places)
    {
        var (issued, issuedInWords) = Date("issued", document.IssuedOn);
        var (expires, expiresInWords) = Date("expires", document.ExpiresOn);
        var place = document.PlaceOfIssue is { } issue ? places.Find(issue)?.Text : null;
        return new IdentityDocument(
            TypeOf(document.Type),
            document.Number,
            document.Issuer?.Text,
            document.Issuer?.Code,
            issued,
            expires,
            SecoText.Joined(name, place is null ? null : $"issued in {place}", issuedInWords, expiresInWords, document.Remark));
    }

    // Others by SECO's own word: "residence-permit" is "residence permit".
    private static string? TypeOf(string? type) => type is null ? null : Types.GetValueOrDefault(type) ?? type.Replace('-', ' ');

    // The format of these elements is not known from samples: what is no date stays as words.
    private static (PartialDate? Date, string? Words) Date(string what, string? text) =>
        text is null ? (null, null)
        : PartialDate.TryParse(text, out var date) ? (date, null)
        : (null, $"{what} {text}");
}
