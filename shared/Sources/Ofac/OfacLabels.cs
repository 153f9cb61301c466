using System.Collections.Frozen;
using System.Text;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>
/// Our labels of OFAC's features: its own words in snake_case ("Vessel Flag" is <c>vessel_flag</c>, "Digital Currency Address - XBT"
/// is <c>digital_currency_address_xbt</c>), but for those in the table, whose words are long or vary.
/// </summary>
internal sealed class OfacLabels
{
    private static readonly FrozenDictionary<string, string> Table = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Aircraft Construction Number (also called L/N or S/N or F/N)"] = "aircraft_construction_number",
        ["Aircraft Manufacturer’s Serial Number (MSN)"] = "aircraft_serial_number",
        ["Aircraft Mode S Transponder Code"] = "aircraft_transponder_code",
        ["CAATSA Section 235 Information:"] = "caatsa_235_information",
        ["D-U-N-S Number"] = "duns_number",
        ["Email Address"] = "email",
        ["Executive Order 13662 Directive Determination -"] = "eo13662_directive",
        ["Executive Order 13846 information:"] = "eo13846_information",
        ["Executive Order 14014 Directive Information:"] = "eo14014_directive",
        ["Executive Order 14024 Directive Information"] = "eo14024_directive",
        ["Executive Order 14024 Directive Information -"] = "eo14024_directive",
        ["Executive Order 14059 information:"] = "eo14059_information",
        ["Phone Number"] = "phone",
        ["Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions:"] =
            "transactions_prohibited_for_subsidiaries_of_us_banks",
        ["Vessel Gross Registered Tonnage"] = "vessel_gross_tonnage",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _made = new(StringComparer.Ordinal);

    /// <summary>The label; the same string for the same type.</summary>
    public string Of(string featureType)
    {
        if (_made.TryGetValue(featureType, out var label)) return label;
        return _made[featureType] = Table.GetValueOrDefault(featureType) ?? SnakeCase(featureType);
    }

    private static string SnakeCase(string words)
    {
        var label = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (char.IsAsciiLetterOrDigit(character)) label.Append(char.ToLowerInvariant(character));
            else if (label.Length > 0 && label[^1] != '_') label.Append('_');
        }

        return label.ToString().TrimEnd('_');
    }
}
