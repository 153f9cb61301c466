using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>The further facts about a target, and the publisher's housekeeping.</summary>
internal static partial class UkParticulars
{
    private static readonly (string Element, string Label)[] Labels =
    [
        ("Title", "title"),
        ("Position", "position"),
        ("Gender", "gender"),
        ("PhoneNumber", "phone"),
        ("EmailAddress", "email"),
        ("Website", "website"),
        ("TypeOfEntity", "entity_type"),
        ("ParentCompany", "parent_company"),
        ("Subsidiary", "subsidiary"),
        ("CurrentOwnerOperator", "vessel_owner_or_operator"),
        ("PreviousOwnerOperator", "former_vessel_owner_or_operator"),
        ("CurrentBelievedFlagOfShip", "vessel_flag"),
        ("PreviousFlag", "former_vessel_flag"),
        ("TypeOfShip", "vessel_type"),
        ("TonnageOfShip", "vessel_tonnage"),
        ("LengthOfShip", "vessel_length"),
        ("YearBuilt", "vessel_year_of_build"),
        ("DesignationSource", "designation_source"),
        ("UKStatementofReasons", "statement_of_reasons"),
    ];

    public static IReadOnlyList<Particular> Of(UkDesignation designation) =>
    [
        .. Labels.SelectMany(label => designation.All(label.Element).Select(text => new Particular(label.Label, text))),
        .. Measures(designation).Select(measure => new Particular("sanctions_imposed", measure)),
    ];

    public static IReadOnlyList<Particular> Housekeeping(UkDesignation designation) =>
    [
        .. designation.All("OFSIGroupID").Select(id => new Particular("ofsi_group_id", id)),
        .. designation.All("LastUpdated").Select(day => new Particular("updated_on", day)),
    ];

    // The measures in words, and those that only an indicator says.
    private static IEnumerable<string> Measures(UkDesignation designation) => designation.All("SanctionsImposed")
        .SelectMany(text => text.Split('|'))
        .Concat(designation.All(UkSchema.Indicators).Select(name => WordStart().Replace(name, " $0")))
        .Select(PublishedText.Clean)
        .OfType<string>()
        .DistinctBy(measure => measure.Replace(" ", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
