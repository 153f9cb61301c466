namespace SanctionsTracker.Recorder;

/// <summary>A series of the IMF that the samples hold.</summary>
/// <param name="Column">The column of <c>iran_yearly_merged_1960_2025.csv</c>, which names the edition.</param>
/// <param name="Code">The IMF's code of the series.</param>
/// <param name="Label">The IMF's name of the series.</param>
/// <param name="Unit">The IMF's unit of it.</param>
public sealed record ImfSeries(string Column, string Code, string Label, string Unit)
{
    /// <summary>The edition of all of them.</summary>
    public const string Edition = "World Economic Outlook (April 2019)";

    public const string Interface = "https://www.imf.org/external/datamapper/api/v1";

    public static IReadOnlyList<ImfSeries> All { get; } =
    [
        new("gdp_growth_pct_imf_weo2019apr", "NGDP_RPCH", "Real GDP growth", "Annual percent change"),
        new("cpi_inflation_pct_imf_weo2019apr", "PCPIPCH", "Inflation rate, average consumer prices", "Annual percent change"),
    ];

    public string Address => $"{Interface}/{Code}/IRN";

    public string File => $"imf/IRN/{Code}.json";
}
