using System.Collections.Frozen;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>The elements of a <c>Designation</c>, as the file of 2026 has them. What is in no row is unknown.</summary>
internal static class UkSchema
{
    public const string Entry = "Designation";

    /// <summary>Holds a boolean for each measure. New measures come as new elements, so all of them are known.</summary>
    public const string Indicators = "SanctionsImposedIndicators";

    // Elements that hold elements, with those that they may hold.
    private static readonly FrozenDictionary<string, string[]> Containers = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Entry] =
        [
            "LastUpdated", "DateDesignated", "UniqueID", "OFSIGroupID", "UNReferenceNumber", "Names", "NonLatinNames", "Titles",
            "RegimeName", "IndividualEntityShip", "DesignationSource", "SanctionsImposed", Indicators, "OtherInformation",
            "UKStatementofReasons", "Addresses", "PhoneNumbers", "EmailAddresses", "Websites", "IndividualDetails", "EntityDetails",
            "ShipDetails",
        ],
        [Indicators] = [],
        ["Names"] = ["Name"],
        ["Name"] = ["Name1", "Name2", "Name3", "Name4", "Name5", "Name6", "NameType", "AliasStrength"],
        ["NonLatinNames"] = ["NonLatinName"],
        ["NonLatinName"] = ["NameNonLatinScript", "NonLatinScriptType", "NonLatinScriptLanguage"],
        ["Titles"] = ["Title"],
        ["Addresses"] = ["Address"],
        ["Address"] =
        [
            "AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5", "AddressLine6", "AddressPostalCode",
            "AddressCountry",
        ],
        ["PhoneNumbers"] = ["PhoneNumber"],
        ["EmailAddresses"] = ["EmailAddress"],
        ["Websites"] = ["Website"],
        ["IndividualDetails"] = ["Individual"],
        ["Individual"] =
        [
            "DOBs", "BirthDetails", "Genders", "Nationalities", "Positions", "PassportDetails", "NationalIdentifierDetails",
        ],
        ["DOBs"] = ["DOB"],
        ["BirthDetails"] = ["Location"],
        ["Location"] = ["TownOfBirth", "CountryOfBirth"],
        ["Genders"] = ["Gender"],
        ["Nationalities"] = ["Nationality"],
        ["Positions"] = ["Position"],
        ["PassportDetails"] = ["Passport"],
        ["Passport"] = ["PassportNumber", "PassportAdditionalInformation"],
        ["NationalIdentifierDetails"] = ["NationalIdentifier"],
        ["NationalIdentifier"] = ["NationalIdentifierNumber", "NationalIdentifierAdditionalInformation"],
        ["EntityDetails"] = ["Entity"],
        ["Entity"] = ["BusinessRegistrationNumbers", "TypeOfEntities", "ParentCompanies", "Subsidiaries"],
        ["BusinessRegistrationNumbers"] = ["BusinessRegistrationNumber"],
        ["TypeOfEntities"] = ["TypeOfEntity"],
        ["ParentCompanies"] = ["ParentCompany"],
        ["Subsidiaries"] = ["Subsidiary"],
        ["ShipDetails"] = ["Ship"],
        ["Ship"] =
        [
            "IMONumbers", "CurrentOwnerOperators", "PreviousOwnerOperators", "CurrentBelievedFlagOfShips", "PreviousFlags",
            "TypeOfShipDetails", "TonnageOfShipDetails", "LengthOfShipDetails", "YearsBuilt", "HullIdentificationNumbers",
        ],
        ["IMONumbers"] = ["IMONumber"],
        ["CurrentOwnerOperators"] = ["CurrentOwnerOperator"],
        ["PreviousOwnerOperators"] = ["PreviousOwnerOperator"],
        ["CurrentBelievedFlagOfShips"] = ["CurrentBelievedFlagOfShip"],
        ["PreviousFlags"] = ["PreviousFlag"],
        ["TypeOfShipDetails"] = ["TypeOfShip"],
        ["TonnageOfShipDetails"] = ["TonnageOfShip"],
        ["LengthOfShipDetails"] = ["LengthOfShip"],
        ["YearsBuilt"] = ["YearBuilt"],
        ["HullIdentificationNumbers"] = ["HullIdentificationNumber"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="parent"/> may hold <paramref name="child"/>.</summary>
    public static bool Allows(string parent, string child) => Array.IndexOf(Containers[parent], child) >= 0;

    /// <summary>Whether the element holds elements, not text.</summary>
    public static bool IsContainer(string name) => Containers.ContainsKey(name);

    /// <summary>Whether the element's texts belong together, apart from those of others of its name.</summary>
    public static bool IsPart(string name) =>
        name is "Name" or "NonLatinName" or "Address" or "Location" or "Passport" or "NationalIdentifier";
}
