namespace SanctionsTracker.Indicators;

/// <summary>The series that we fetch for every country: the World Bank's World Development Indicators.</summary>
/// <remarks>Names, makers and units as on the pages <c>https://data.worldbank.org/indicator/{code}</c>.</remarks>
public static class IndicatorCatalogue
{
    private const string Bank = "World Bank, World Development Indicators";
    private const string OfSipri = Bank + " (Stockholm International Peace Research Institute, SIPRI)";
    private const string OfComtrade = Bank + " (UN Comtrade, estimated by the Bank's staff)";
    private const string OfMonetaryFund = Bank + " (International Monetary Fund)";
    private const string Open = "CC BY 4.0";
    private const string Sipri = "SIPRI's terms and conditions";

    public static IReadOnlyList<Indicator> All { get; } =
    [
        new(new("NY.GDP.MKTP.KD.ZG"), "GDP growth (annual, real)", "%", Bank, Open),
        new(new("NY.GDP.PETR.RT.ZS"), "Oil rents (a proxy: not oil revenue)", "% of GDP", Bank, Open),
        new(new("MS.MIL.XPND.GD.ZS"), "Military expenditure, share of GDP", "% of GDP", OfSipri, Sipri),
        new(new("MS.MIL.XPND.CD"), "Military expenditure", "current US$", OfSipri, Sipri),
        new(new("MS.MIL.MPRT.KD"), "Arms imports", "SIPRI trend-indicator value", OfSipri, Sipri),
        new(new("MS.MIL.XPRT.KD"), "Arms exports", "SIPRI trend-indicator value", OfSipri, Sipri),
        new(new("FP.CPI.TOTL.ZG"), "Inflation, consumer prices (annual)", "%", OfMonetaryFund, Open),
        new(new("PA.NUS.FCRF"), "Official exchange rate (average of the period)", "local currency per US$", OfMonetaryFund, Open),
        new(new("TX.VAL.FUEL.ZS.UN"), "Fuel exports, share of merchandise exports", "% of merchandise exports", OfComtrade, Open),
        new(new("TX.VAL.MRCH.CD.WT"), "Merchandise exports", "current US$", Bank + " (World Trade Organization)", Open),
    ];

    /// <summary>The series of a code in either case; null where we do not know it.</summary>
    public static Indicator? Find(string? code) =>
        All.FirstOrDefault(indicator => string.Equals(indicator.Code.Value, code, StringComparison.OrdinalIgnoreCase));
}
