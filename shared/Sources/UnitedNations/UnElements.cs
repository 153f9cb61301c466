using System.Collections.Frozen;
using System.Xml.Linq;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>The elements of the UN's XML that we know, and a count of those that we do not.</summary>
internal sealed class UnElements
{
    private static readonly string[] Target =
    [
        "DATAID", "VERSIONNUM", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "NAME_ORIGINAL_SCRIPT", "UN_LIST_TYPE",
        "REFERENCE_NUMBER", "LISTED_ON", "SUBMITTED_BY", "SUBMITTED_ON", "GENDER", "COMMENTS1", "HAS_INTERPOL_LINK",
        "INTERPOL_LINK", "SORT_KEY", "SORT_KEY_LAST_MOD", .. Valued("TITLE"), .. Valued("DESIGNATION"), .. Valued("NATIONALITY"),
        .. Valued("LIST_TYPE"), .. Valued("LAST_DAY_UPDATED"),
    ];

    private static readonly string[] Alias = ["QUALITY", "ALIAS_NAME", "DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH", "NOTE"];

    private static readonly string[] Place = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE"];

    private static readonly FrozenSet<string> Known = Paths("INDIVIDUALS/INDIVIDUAL",
        [
            .. Target,
            .. Group("INDIVIDUAL_ALIAS", Alias),
            .. Group("INDIVIDUAL_ADDRESS", Place),
            .. Group("INDIVIDUAL_PLACE_OF_BIRTH", Place),
            .. Group("INDIVIDUAL_DATE_OF_BIRTH", ["TYPE_OF_DATE", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE"]),
            .. Group("INDIVIDUAL_DOCUMENT",
            [
                "TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2", "NUMBER", "ISSUING_COUNTRY", "COUNTRY_OF_ISSUE", "CITY_OF_ISSUE",
                "DATE_OF_ISSUE", "NOTE",
            ]),
        ])
        .Concat(Paths("ENTITIES/ENTITY", [.. Target, .. Group("ENTITY_ALIAS", Alias), .. Group("ENTITY_ADDRESS", Place)]))
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Unknown => _unknown;

    public static bool IsSection(string name) => name is "INDIVIDUALS" or "ENTITIES";

    public static bool IsEntry(string name) => name is "INDIVIDUAL" or "ENTITY";

    public static string PathOf(string entry) => $"/CONSOLIDATED_LIST/{(entry is "ENTITY" ? "ENTITIES" : "INDIVIDUALS")}/{entry}";

    /// <summary>Counts what is unknown in an entry; what stands within an unknown element is not counted again.</summary>
    public void Count(XElement entry) => CountChildren(entry, PathOf(entry.Name.LocalName));

    public void CountUnknown(string path) => _unknown[path] = _unknown.GetValueOrDefault(path) + 1;

    private void CountChildren(XElement parent, string path)
    {
        foreach (var child in parent.Elements())
        {
            var childPath = $"{path}/{child.Name.LocalName}";
            if (Known.Contains(childPath)) CountChildren(child, childPath);
            else CountUnknown(childPath);
        }
    }

    private static string[] Valued(string name) => Group(name, ["VALUE"]);

    private static string[] Group(string name, string[] children) => [name, .. children.Select(child => $"{name}/{child}")];

    private static IEnumerable<string> Paths(string entry, string[] children) =>
        children.Select(child => $"/CONSOLIDATED_LIST/{entry}/{child}");
}
