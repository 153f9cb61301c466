namespace SanctionsTracker.Recorder;

/// <summary>A World Bank series that the samples hold.</summary>
/// <param name="Column">The column of <c>iran_yearly_merged_1960_2025.csv</c>.</param>
/// <param name="Code">The World Bank's code of the series.</param>
/// <param name="Name">The World Bank's name of the series.</param>
public sealed record WorldBankSeries(string Column, string Code, string Name)
{
    /// <summary>The columns that are World Bank series and that we fetch; the units are those of the column's name. Columns of OPEC,
    /// SIPRI, the IMF and others are no World Bank series, whatever they measure.</summary>
    public static IReadOnlyList<WorldBankSeries> All { get; } =
    [
        new("gdp_growth_pct_wb", "NY.GDP.MKTP.KD.ZG", "GDP growth (annual %)"),
        new("oil_rents_pct_gdp_wb", "NY.GDP.PETR.RT.ZS", "Oil rents (% of GDP)"),
        new("milex_pct_gdp_wb", "MS.MIL.XPND.GD.ZS", "Military expenditure (% of GDP)"),
        new("cpi_inflation_pct_wb", "FP.CPI.TOTL.ZG", "Inflation, consumer prices (annual %)"),
        new("official_fx_lcu_per_usd_wb", "PA.NUS.FCRF", "Official exchange rate (LCU per US$, period average)"),
        new("fuel_pct_merch_exports_wb", "TX.VAL.FUEL.ZS.UN", "Fuel exports (% of merchandise exports)"),
        new("merch_exports_usd_wb", "TX.VAL.MRCH.CD.WT", "Merchandise exports (current US$)"),
    ];

    /// <summary>Where the series is asked for. The last year is that of the recording; the answer is matched without it.</summary>
    public string Address =>
        $"https://api.worldbank.org/v2/country/IRN/indicator/{Code}?format=json&per_page=200&date=1960:2026";

    public string File => $"worldbank/IRN/{Code}.json";
}
