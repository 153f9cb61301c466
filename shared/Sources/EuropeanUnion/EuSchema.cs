using System.Collections.Frozen;

namespace SanctionsTracker.Sources.EuropeanUnion;

/// <summary>The elements and attributes of a <c>sanctionEntity</c> by the Commission's schema (<c>schema_1_1.xsd</c>). What is in no row
/// is unknown.</summary>
internal static class EuSchema
{
    public const string Entry = "sanctionEntity";

    // Of every detail: the row of the Commission's database, and the act that brought it, which the entry's regulations repeat.
    private static readonly string[] DetailElements = ["remark", "additionalInformation", "regulationSummary"];
    private static readonly string[] DetailAttributes = ["logicalId", "regulationLanguage", "countryIso2Code", "countryDescription", "region"];

    private static readonly FrozenDictionary<string, (string[] Elements, string[] Attributes)> Rows =
        new Dictionary<string, (string[], string[])>(StringComparer.Ordinal)
        {
            [Entry] = (
                [
                    "remark", "additionalInformation", "regulation", "subjectType", "nameAlias", "citizenship", "birthdate", "address",
                    "identification",
                ],
                ["logicalId", "designationDate", "designationDetails", "delistingDate", "unitedNationId", "euReferenceNumber"]),
            ["regulation"] = (
                ["remark", "additionalInformation", "publicationUrl", "corrigendum"],
                ["logicalId", "regulationType", "organisationType", "publicationDate", "entryIntoForceDate", "numberTitle", "programme"]),
            ["subjectType"] = ([], ["code", "classificationCode"]),
            ["nameAlias"] = (
                DetailElements,
                [
                    .. DetailAttributes, "firstName", "middleName", "lastName", "wholeName", "function", "gender", "title", "nameLanguage",
                    "strong",
                ]),
            ["citizenship"] = (DetailElements, [.. DetailAttributes, "acquisitionDate", "disenfranchisementDate"]),
            ["birthdate"] = (
                DetailElements,
                [
                    .. DetailAttributes, "circa", "calendarType", "city", "zipCode", "birthdate", "dayOfMonth", "monthOfYear", "year",
                    "yearRangeFrom", "yearRangeTo", "place",
                ]),
            ["address"] = (
                [.. DetailElements, "contactInfo"],
                [.. DetailAttributes, "city", "street", "poBox", "zipCode", "place", "asAtListingTime"]),
            ["identification"] = (
                DetailElements,
                [
                    .. DetailAttributes, "diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer", "issueDate",
                    "issuedDate", "issuedBy", "latinNumber", "nameOnDocument", "number", "validFrom", "validTo", "identificationTypeCode",
                    "identificationTypeDescription",
                ]),
            ["additionalInformation"] = ([], ["key", "value"]),
            ["contactInfo"] = ([], ["key", "value"]),
            ["remark"] = ([], []),
            ["publicationUrl"] = ([], []),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="parent"/> may hold the element.</summary>
    public static bool HasElement(string parent, string element) => Array.IndexOf(Rows[parent].Elements, element) >= 0;

    public static bool HasAttribute(string element, string attribute) => Array.IndexOf(Rows[element].Attributes, attribute) >= 0;

    /// <summary>Whether it is known and says nothing that we keep: <c>docs/sources/eu.md</c> says why.</summary>
    public static bool IsPassedOver(string element) => element is "regulationSummary" or "corrigendum";

    /// <summary>Whether the element holds text.</summary>
    public static bool IsText(string element) => element is "remark" or "publicationUrl";
}
