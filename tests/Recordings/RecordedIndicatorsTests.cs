using System.Net.Http.Json;
using System.Text.Json;

namespace SanctionsTracker.Tests.Recordings;

/// <summary>The series of the demo, over HTTP.</summary>
public sealed class RecordedIndicatorsTests(RecordedApp app) : IClassFixture<RecordedApp>
{
    [Fact]
    public async Task Every_source_of_the_demo_has_its_series()
    {
        var series = (await GetAsync("/api/indicators/IRN")).GetProperty("items").EnumerateArray()
            .GroupBy(one => one.GetProperty("source_id").GetString()!, one => one.GetProperty("code").GetString()!, StringComparer.Ordinal)
            .ToDictionary(source => source.Key, source => source.Count(), StringComparer.Ordinal);

        Assert.Equal([("worldbank", 7), ("imf", 2), ("upload", 2), ("derived", 1)], series.Select(source => (source.Key, source.Value)));
    }

    [Theory]
    [InlineData("gdp-growth", "NY.GDP.MKTP.KD.ZG", "%")]
    [InlineData("inflation", "FP.CPI.TOTL.ZG", "%")]
    [InlineData("military-expenditure", "MS.MIL.XPND.GD.ZS", "% of GDP")]
    [InlineData("oil-revenue", "opec-petroleum-exports", "million US$")]
    public async Task A_friendly_code_has_a_value_for_every_year_of_the_study_and_says_of_what(string code, string chosen, string unit)
    {
        var series = await GetAsync($"/api/indicators/IRN/{code}?from=1980&to=2018");

        Assert.Equal((chosen, chosen, unit), (Text(series, "code"), Text(series.GetProperty("chosen"), "code"), Text(series, "unit")));
        Assert.Equal(39, series.GetProperty("values").EnumerateArray().Count(one => one.GetProperty("value").ValueKind == JsonValueKind.Number));
    }

    [Fact]
    public async Task A_line_up_shows_friendly_codes_under_their_own_name()
    {
        var lineup = await GetAsync("/api/lineup/IRN?from=1980&to=1980&indicators=oil-revenue,GDP-GROWTH");

        Assert.Equal(11693, lineup.GetProperty("periods")[0].GetProperty("indicators").GetProperty("oil-revenue").GetDouble());
        Assert.Equal(
            ["oil-revenue opec-petroleum-exports", "gdp-growth NY.GDP.MKTP.KD.ZG"],
            lineup.GetProperty("indicators").EnumerateArray().Select(one => $"{Text(one, "code")} {Text(one.GetProperty("chosen"), "code")}"));
    }

    [Fact]
    public async Task The_IMFs_forecasts_are_left_out_of_a_line_up_unless_they_are_asked_for()
    {
        const string Address = "/api/lineup/IRN?from=2018&to=2019&indicators=NGDP_RPCH";

        Assert.Equal("[-3.928,null]", Values(await GetAsync(Address)));
        Assert.Equal(6, (await GetAsync(Address)).GetProperty("indicators")[0].GetProperty("forecasts").GetInt32());
        Assert.Equal("[-3.928,-6.005]", Values(await GetAsync($"{Address}&forecasts=include")));
    }

    [Fact]
    public async Task Fuel_exports_are_the_product_of_two_series_of_the_World_Bank()
    {
        var values = (await GetAsync("/api/indicators/IRN/fuel-exports-usd?from=2010&to=2010")).GetProperty("values");

        var expected = Recorded.WorldBank("TX.VAL.FUEL.ZS.UN")["2010"]!.Value / 100 * Recorded.WorldBank("TX.VAL.MRCH.CD.WT")["2010"]!.Value;
        Assert.Equal(expected, values[0].GetProperty("value").GetDouble(), precision: 3);
    }

    [Fact]
    public async Task Two_makers_of_one_measure_disagree_and_both_are_held()
    {
        var bank = await GetAsync("/api/indicators/IRN/NY.GDP.MKTP.KD.ZG?from=1980&to=1980");
        var fund = await GetAsync("/api/indicators/IRN/NGDP_RPCH?from=1980&to=1980");

        Assert.Equal((-21.6, -18.8), (Math.Round(Value(bank), 1), Math.Round(Value(fund), 1)));
        Assert.Equal("2019-04-01", Text(fund, "vintage"));
    }

    private static double Value(JsonElement series) => series.GetProperty("values")[0].GetProperty("value").GetDouble();

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static string Values(JsonElement lineup) => $"[{string.Join(',', lineup.GetProperty("periods").EnumerateArray()
        .Select(period => period.GetProperty("indicators").GetProperty("NGDP_RPCH").GetRawText()))}]";

    private async Task<JsonElement> GetAsync(string address) => await app.Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));
}
