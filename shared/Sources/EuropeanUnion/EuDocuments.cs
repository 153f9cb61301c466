using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>Numbers by which a target can be told. Types are the words that other lists' documents have, else the list's own description.</summary>
internal static class EuDocuments
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["passport"] = "Passport",
        ["id"] = "National Identification Card",
        ["imo"] = "IMO number",
        ["swiftbic"] = "SWIFT/BIC",
        ["regnumber"] = "Registration Number",
        ["fiscalcode"] = "Tax Number",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Attribute, string Words)[] Flags =
    [
        ("diplomatic", "diplomatic"), ("knownExpired", "known to have expired"), ("knownFalse", "known to be false"),
        ("reportedLost", "reported lost"), ("revokedByIssuer", "revoked by its issuer"),
    ];

    public static IReadOnlyList<IdentityDocument> Of(EuPart entry, List<string> problems)
    {
        var documents = entry.All("identification").Select(document => Document(document, problems)).Distinct();
        return entry["unitedNationId"] is { } reference
            ? [new IdentityDocument("UN reference", reference), .. documents]
            : [.. documents];
    }

    private static IdentityDocument Document(EuPart document, List<string> problems) => new(
        TypeOf(document),
        document["number"] is { } number && number != "-" ? number : document["latinNumber"],
        EuText.CountryName(document),
        Countries.ByCode(document["countryIso2Code"])?.Code,
        EuDates.Date(document, "issueDate", problems) ?? EuDates.Date(document, "issuedDate", problems),
        EuDates.Date(document, "validTo", problems),
        NoteOf(document));

    private static string? TypeOf(EuPart document) =>
        document["identificationTypeCode"] is { } code && Types.TryGetValue(code, out var type)
            ? type
            : document["identificationTypeDescription"] ?? document["identificationTypeCode"];

    private static string? NoteOf(EuPart document) => EuText.Joined(
        "; ",
        [
            document["number"] is not null && document["latinNumber"] is { } latin ? $"in Latin script {latin}" : null,
            document["nameOnDocument"] is { } name ? $"in the name of {name}" : null,
            document["issuedBy"] is { } issuer ? $"issued by {issuer}" : null,
            document["validFrom"] is { } from ? $"valid from {from}" : null,
            document["region"],
            .. Flags.Select(flag => document.Is(flag.Attribute) ? flag.Words : null),
            document.Remark,
        ]);
}
