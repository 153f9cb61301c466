namespace SanctionsTracker.Indicators;

/// <summary>The friendly codes, and in which order series are tried for each. Units differ between them, so the answer says which was chosen.</summary>
public static class FriendlyCodes
{
    public static IReadOnlyList<FriendlyCode> All { get; } =
    [
        // The Bank's figures are measured throughout; the Fund's go on into forecasts.
        Of("gdp-growth", "GDP growth", "NY.GDP.MKTP.KD.ZG", "NGDP_RPCH"),
        Of("inflation", "Inflation, consumer prices", "FP.CPI.TOTL.ZG", "PCPIPCH"),
        // A share of the economy before money, which prices and exchange rates move.
        Of("military-expenditure", "Military expenditure", "MS.MIL.XPND.GD.ZS", "sipri-military-expenditure", "MS.MIL.XPND.CD"),
        // What the central bank received, what petroleum was sold for, what all fuel was sold for, and last a proxy that is no revenue.
        Of("oil-revenue", "Oil revenue", "cbi-oil-revenue", "opec-petroleum-exports", "fuel-exports-usd", "NY.GDP.PETR.RT.ZS"),
    ];

    /// <summary>The friendly code, in either case; null where there is none.</summary>
    public static FriendlyCode? Find(string? code) =>
        All.FirstOrDefault(friendly => string.Equals(friendly.Code.Value, code, StringComparison.OrdinalIgnoreCase));

    private static FriendlyCode Of(string code, string name, params IEnumerable<string> order) =>
        new(new(code), name, [.. order.Select(one => new IndicatorCode(one))]);
}
