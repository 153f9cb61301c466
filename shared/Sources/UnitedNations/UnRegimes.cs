using System.Collections.Frozen;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>The regimes on the consolidated list, with the resolutions that name their committees
/// (un.org/securitycouncil/content/repertoire/sanctions-and-other-committees).</summary>
public static class UnRegimes
{
    private static readonly FrozenDictionary<string, UnRegime> Table = new UnRegime[]
    {
        new("Al-Qaida", "ISIL (Da'esh) and Al-Qaida", Country: null, ["1267 (1999)", "1989 (2011)", "2253 (2015)"]),
        new("CAR", "Central African Republic", new("CAF"), ["2127 (2013)"]),
        new("DPRK", "Democratic People's Republic of Korea", new("PRK"), ["1718 (2006)"]),
        new("DRC", "Democratic Republic of the Congo", new("COD"), ["1533 (2004)"]),
        new("GB", "Guinea-Bissau", new("GNB"), ["2048 (2012)"]),
        new("Haiti", "Haiti", new("HTI"), ["2653 (2022)"]),
        new("Iran", "Iran", new("IRN"), ["1737 (2006)"]),
        new("Iraq", "Iraq", new("IRQ"), ["1518 (2003)"]),
        new("Libya", "Libya", new("LBY"), ["1970 (2011)"]),
        new("Mali", "Mali", new("MLI"), ["2374 (2017)"]),
        new("Somalia", "Somalia", new("SOM"), ["751 (1992)"]),
        new("SouthSudan", "South Sudan", new("SSD"), ["2206 (2015)"]),
        new("Sudan", "Sudan", new("SDN"), ["1591 (2005)"]),
        new("Taliban", "Taliban", new("AFG"), ["1988 (2011)"]),
        new("Yemen", "Yemen", new("YEM"), ["2140 (2014)"]),
    }.ToFrozenDictionary(regime => regime.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<UnRegime> All { get; } = [.. Table.Values.OrderBy(regime => regime.Code, StringComparer.Ordinal)];

    /// <summary>The regime of a <c>UN_LIST_TYPE</c>; null for one that we do not know, such as a new regime.</summary>
    public static UnRegime? Find(string? code) => code is null ? null : Table.GetValueOrDefault(code);
}
