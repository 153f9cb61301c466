namespace SanctionsTracker.Indicators;

/// <summary>The series that we know by their code: those that are fetched for every country, and those computed from them.</summary>
/// <remarks>The World Bank's names, makers and units are as on the pages <c>https://data.worldbank.org/indicator/{code}</c>, the
/// Monetary Fund's as in <c>https://www.imf.org/external/datamapper/api/v1/indicators</c>.</remarks>
public static class IndicatorCatalogue
{
    private const string Bank = "World Bank, World Development Indicators";
    private const string OfSipri = Bank + " (Stockholm International Peace Research Institute, SIPRI)";
    private const string OfComtrade = Bank + " (UN Comtrade, estimated by the Bank's staff)";
    private const string OfMonetaryFund = Bank + " (International Monetary Fund)";
    private const string Outlook = "International Monetary Fund, World Economic Outlook (DataMapper)";
    private const string Open = "CC BY 4.0";
    private const string Sipri = "SIPRI's terms and conditions";
    private const string Imf = "IMF's copyright and usage terms";

    /// <summary>The World Bank's World Development Indicators.</summary>
    public static IReadOnlyList<Indicator> WorldBank { get; } =
    [
        OfBank("NY.GDP.MKTP.KD.ZG", "GDP growth (annual, real)", "%", Bank, Open),
        OfBank("NY.GDP.PETR.RT.ZS", "Oil rents (a proxy: not oil revenue)", "% of GDP", Bank, Open),
        OfBank("MS.MIL.XPND.GD.ZS", "Military expenditure, share of GDP", "% of GDP", OfSipri, Sipri),
        OfBank("MS.MIL.XPND.CD", "Military expenditure", "current US$", OfSipri, Sipri),
        OfBank("MS.MIL.MPRT.KD", "Arms imports", "SIPRI trend-indicator value", OfSipri, Sipri),
        OfBank("MS.MIL.XPRT.KD", "Arms exports", "SIPRI trend-indicator value", OfSipri, Sipri),
        OfBank("FP.CPI.TOTL.ZG", "Inflation, consumer prices (annual)", "%", OfMonetaryFund, Open),
        OfBank("PA.NUS.FCRF", "Official exchange rate (average of the period)", "local currency per US$", OfMonetaryFund, Open),
        OfBank("TX.VAL.FUEL.ZS.UN", "Fuel exports, share of merchandise exports", "% of merchandise exports", OfComtrade, Open),
        OfBank("TX.VAL.MRCH.CD.WT", "Merchandise exports", "current US$", Bank + " (World Trade Organization)", Open),
    ];

    /// <summary>The International Monetary Fund's World Economic Outlook, forecasts included.</summary>
    public static IReadOnlyList<Indicator> MonetaryFund { get; } =
    [
        OfFund("NGDP_RPCH", "GDP growth (annual, real)", "%"),
        OfFund("PCPIPCH", "Inflation, average consumer prices (annual)", "%"),
        OfFund("NGDPD", "GDP, current prices", "billions of US$"),
    ];

    /// <summary>Those that are fetched, and hence held.</summary>
    public static IReadOnlyList<Indicator> Fetched { get; } = [.. WorldBank, .. MonetaryFund];

    /// <summary>Those computed from others.</summary>
    public static IReadOnlyList<DerivedIndicator> Derived { get; } =
    [
        new(
            new(new("fuel-exports-usd"), "Fuel exports", "current US$", Bank, Open, IndicatorSources.Derived),
            "TX.VAL.FUEL.ZS.UN / 100 × TX.VAL.MRCH.CD.WT",
            [new("TX.VAL.FUEL.ZS.UN"), new("TX.VAL.MRCH.CD.WT")],
            parts => parts[0] / 100 * parts[1]),
    ];

    /// <summary>Every code that is ours to give: no upload may take one.</summary>
    public static IReadOnlyList<Indicator> All { get; } = [.. Fetched, .. Derived.Select(derived => derived.Indicator)];

    /// <summary>The series of a code in either case; null where we do not know it.</summary>
    public static Indicator? Find(string? code) =>
        All.FirstOrDefault(indicator => string.Equals(indicator.Code.Value, code, StringComparison.OrdinalIgnoreCase));

    private static Indicator OfBank(string code, string name, string unit, string source, string licence) =>
        new(new(code), name, unit, source, licence, IndicatorSources.WorldBank);

    private static Indicator OfFund(string code, string name, string unit) =>
        new(new(code), name, unit, Outlook, Imf, IndicatorSources.MonetaryFund);
}
