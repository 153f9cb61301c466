using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Numbers by which a target can be told. Types are the words that other lists' documents have.</summary>
internal static class UkDocuments
{
    public static IReadOnlyList<IdentityDocument> Of(UkDesignation designation) =>
    [
        .. Numbers(designation, "UNReferenceNumber", "UN reference"),
        .. Described(designation, "Passport", "Passport"),
        .. Described(designation, "NationalIdentifier", "National Identification Number"),
        .. Numbers(designation, "BusinessRegistrationNumber", "Business Registration Number"),
        .. designation.All("IMONumber").Select(Imo).Distinct(StringComparer.Ordinal).Select(number => new IdentityDocument("IMO number", number)),
        .. Numbers(designation, "HullIdentificationNumber", "Hull identification number"),
    ];

    private static IEnumerable<IdentityDocument> Numbers(UkDesignation designation, string element, string type) =>
        designation.All(element).Select(number => new IdentityDocument(type, number));

    // A few have a description and no number.
    private static IEnumerable<IdentityDocument> Described(UkDesignation designation, string element, string type) => designation
        .PartsOf(element)
        .Select(part => new IdentityDocument(type, part[$"{element}Number"], Note: part[$"{element}AdditionalInformation"]))
        .Distinct();

    // Most are written "IMO9562233", the others "9562233": one number, however it is written.
    private static string Imo(string number) =>
        number.StartsWith("IMO", StringComparison.OrdinalIgnoreCase) && number.Length > 3 ? number[3..].Trim() : number;
}
