using System.Globalization;
using System.Xml.Linq;

namespace SanctionsTracker.Tests.Recordings;

/// <summary>Nothing is recorded that the samples do not say.</summary>
public class RecordingsAreTraceable
{
    // Written out here, apart from the recorder: the same mistake would have to be made twice.
    private static readonly Dictionary<string, string> ColumnOfCode = new(StringComparer.Ordinal)
    {
        ["NY.GDP.MKTP.KD.ZG"] = "gdp_growth_pct_wb",
        ["NY.GDP.PETR.RT.ZS"] = "oil_rents_pct_gdp_wb",
        ["MS.MIL.XPND.GD.ZS"] = "milex_pct_gdp_wb",
        ["FP.CPI.TOTL.ZG"] = "cpi_inflation_pct_wb",
        ["PA.NUS.FCRF"] = "official_fx_lcu_per_usd_wb",
        ["TX.VAL.FUEL.ZS.UN"] = "fuel_pct_merch_exports_wb",
        ["TX.VAL.MRCH.CD.WT"] = "merch_exports_usd_wb",
    };

    [SkippableFact]
    public void Every_OFAC_designation_is_in_the_sample_with_its_name_and_listing_date() =>
        Assert.Equal(
            Recorded.OfacEntities(Corpora.Path("ofac/sdn_enhanced_irgc_2024-08-28.xml")),
            Recorded.OfacEntities(Recorded.Path(Recorded.Ofac)));

    [SkippableTheory]
    [InlineData(Recorded.UnBefore, "un/consolidated_2020-11-30.xml")]
    [InlineData(Recorded.UnNow, "un/consolidated_2024-09-26.xml")]
    public void Every_UN_designation_is_in_the_sample_with_its_name_regime_and_listing_date(string recording, string sample)
    {
        var published = Recorded.UnEntries(Corpora.Path(sample));
        Assert.All(Recorded.UnEntries(Recorded.Path(recording)), entry => Assert.Equal(published[entry.Key], entry.Value));
    }

    [SkippableTheory]
    [InlineData(Recorded.UnBefore, "un/consolidated_2020-11-30.xml")]
    [InlineData(Recorded.UnNow, "un/consolidated_2024-09-26.xml")]
    public void A_UN_regime_is_recorded_whole_or_not_at_all(string recording, string sample)
    {
        var recorded = Regimes(Recorded.Path(recording));
        var published = Regimes(Corpora.Path(sample));
        Assert.All(recorded, regime => Assert.Equal(published[regime.Key], regime.Value));
        var leftOut = published.Keys.Except(recorded.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal("Al-Qaida, Iraq, Taliban", string.Join(", ", leftOut));
    }

    [SkippableFact]
    public void Every_entry_of_the_consolidated_list_is_in_the_legacy_sample_with_its_name_and_programmes()
    {
        var published = XElement.Load(Corpora.Path("ofac/consolidated_legacy_2024-05-06.xml")).Elements()
            .ToLookup(entry => Texts(entry, "uid").FirstOrDefault(), StringComparer.Ordinal);
        Assert.All(XElement.Load(Recorded.Path(Recorded.OfacConsolidated)).Descendants().Where(element => element.Name.LocalName == "entity"), entity =>
        {
            var entry = published[entity.Attribute("id")!.Value].Single();
            Assert.Equal(Texts(entry, "program"), Texts(entity, "sanctionsProgram"));
            Assert.Equal(Texts(entry, "lastName").Order(StringComparer.Ordinal), Names(entity).Order(StringComparer.Ordinal));
            Assert.Subset(Texts(entry, "idNumber").ToHashSet(StringComparer.Ordinal), Texts(entity, "documentNumber").ToHashSet(StringComparer.Ordinal));
        });
    }

    [SkippableFact]
    public void Its_dates_are_those_of_the_lists_in_the_Advanced_sample()
    {
        // Written out here from the sample, apart from the recorder.
        var kunlun = XElement.Load(Recorded.Path(Recorded.OfacConsolidated)).Descendants().First(element => element.Name.LocalName == "entity");
        Assert.Equal(
            ["2014-10-10 Consolidated List", "2019-03-14 CAPTA List"],
            kunlun.Descendants().Where(element => element.Name.LocalName == "sanctionsList")
                .Select(list => $"{list.Attribute("datePublished")!.Value} {list.Value}"));
    }

    [SkippableFact]
    public void Every_value_of_the_World_Bank_is_in_the_sample_in_a_column_of_the_World_Bank()
    {
        var lines = File.ReadAllLines(Corpora.Path("econ/iran_yearly_merged_1960_2025.csv")).Select(line => line.Split(',')).ToList();
        Assert.Equal(ColumnOfCode.Keys.Order(StringComparer.Ordinal), Recorded.WorldBankCodes().Order(StringComparer.Ordinal));
        Assert.All(ColumnOfCode, series =>
        {
            var column = Array.IndexOf(lines[0], series.Value);
            Assert.EndsWith("_wb", series.Value, StringComparison.Ordinal);
            Assert.Equal(
                lines.Skip(1).ToDictionary(cells => cells[0], cells => Value(cells[column]), StringComparer.Ordinal),
                Recorded.WorldBank(series.Key));
        });
    }

    [SkippableTheory]
    [InlineData("NGDP_RPCH", "gdp_growth_pct_imf_weo2019apr")]
    [InlineData("PCPIPCH", "cpi_inflation_pct_imf_weo2019apr")]
    public void Every_value_of_the_IMF_is_in_the_sample_in_a_column_of_the_edition_that_is_named(string code, string column)
    {
        Assert.Equal(Column(column), Recorded.Imf(code).ToDictionary(year => year.Key, year => (double?)year.Value, StringComparer.Ordinal));
        Assert.Equal("World Economic Outlook (April 2019)", (string)Recorded.Json("imf/indicators.json")["indicators"]![code]!["source"]!);
    }

    [SkippableTheory]
    [InlineData("opec-petroleum-exports", "petroleum_exports_musd_opec_asb2023")]
    [InlineData("sipri-military-expenditure", "milex_const2023_musd_sipri2025")]
    public void Every_value_that_is_uploaded_is_in_the_sample_in_a_column_of_its_maker(string code, string column) =>
        Assert.Equal(
            Column(column),
            File.ReadLines(Recorded.Path($"uploads/IRN/{code}.csv")).Skip(1).Select(line => line.Split(','))
                .ToDictionary(cells => cells[0], cells => Value(cells[1]), StringComparer.Ordinal));

    [SkippableFact]
    public void Made_again_from_the_samples_they_are_the_same_bytes() =>
        Assert.All(
            Recorder.AllRecordings.From(Corpora.Path("")),
            file => Assert.Equal(file.Content, File.ReadAllText(Recorded.Path(file.Name))));

    // The years of a column that have a figure.
    private static Dictionary<string, double?> Column(string name)
    {
        var lines = File.ReadAllLines(Corpora.Path("econ/iran_yearly_merged_1960_2025.csv")).Select(line => line.Split(',')).ToList();
        var column = Array.IndexOf(lines[0], name);
        return lines.Skip(1).Where(cells => cells[column].Length > 0).ToDictionary(cells => cells[0], cells => Value(cells[column]), StringComparer.Ordinal);
    }

    private static Dictionary<string, int> Regimes(string path) =>
        Recorded.UnEntries(path).Values.GroupBy(entry => entry.Regime, StringComparer.Ordinal)
            .ToDictionary(regime => regime.Key, regime => regime.Count(), StringComparer.Ordinal);

    private static IEnumerable<string> Names(XElement entity) => entity.Descendants()
        .Where(part => part.Name.LocalName == "namePart" && Texts(part, "type").Single() != "First Name")
        .SelectMany(part => Texts(part, "value"));

    private static IEnumerable<string> Texts(XElement root, string name) =>
        root.Descendants().Where(element => element.Name.LocalName == name).Select(element => element.Value);

    private static double? Value(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
