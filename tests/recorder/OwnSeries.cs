namespace SanctionsTracker.Recorder;

/// <summary>A series that no source of ours fetches and that the demo uploads, as its owner would.</summary>
/// <param name="Column">The column of <c>iran_yearly_merged_1960_2025.csv</c>.</param>
/// <param name="Code">The code under which it is uploaded.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Source">Who made it, and in what.</param>
/// <param name="Licence">The maker's terms.</param>
public sealed record OwnSeries(string Column, string Code, string Name, string Unit, string Source, string Licence)
{
    public static IReadOnlyList<OwnSeries> All { get; } =
    [
        new(
            "petroleum_exports_musd_opec_asb2023",
            "opec-petroleum-exports",
            "Value of petroleum exports",
            "million US$",
            "OPEC, Annual Statistical Bulletin 2023, table 2.5",
            "OPEC's terms: for educational and other non-commercial purposes, with acknowledgement"),
        new(
            "milex_const2023_musd_sipri2025",
            "sipri-military-expenditure",
            "Military expenditure",
            "million US$ of 2023",
            "SIPRI, Military Expenditure Database 2025",
            "SIPRI's terms and conditions"),
    ];

    public string File => $"uploads/IRN/{Code}.csv";

    /// <summary>The table as it is uploaded: a year without a figure is an empty cell, years before the first and after the last are left out.</summary>
    public RecordedFile Record(EconomyTable sample)
    {
        var years = sample.Column(Column).ToList();
        var (first, last) = (years.FindIndex(year => year.Figure.Length > 0), years.FindLastIndex(year => year.Figure.Length > 0));
        return new(File, $"period,value\n{string.Concat(years[first..(last + 1)].Select(year => $"{year.Year},{year.Figure}\n"))}");
    }
}
