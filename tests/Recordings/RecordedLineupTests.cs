using System.Net.Http.Json;
using System.Text.Json;

namespace SanctionsTracker.Tests.Recordings;

/// <summary>What a newcomer sees first: Iran's forty years, from recorded answers of the publishers, over HTTP.</summary>
public sealed class RecordedLineupTests(RecordedApp app) : IClassFixture<RecordedApp>
{
    private const string Growth = "NY.GDP.MKTP.KD.ZG";
    private const string Military = "MS.MIL.XPND.GD.ZS";
    private const string FortyYears = $"/api/lineup/IRN?from=1980&to=2018&indicators={Growth},{Military}&events_per_period=500";

    [Fact]
    public void Every_source_loads() => Assert.All(app.Outcomes, outcome => Assert.Null(outcome.Error));

    [Fact]
    public async Task Every_year_from_1980_to_2018_is_there_with_growth_and_military_spending()
    {
        var periods = Periods(await GetAsync(FortyYears));

        Assert.Equal(Enumerable.Range(1980, 39).Select(year => $"{year}"), periods.Select(period => period.GetProperty("period").GetString()));
        Assert.All(periods, period => Assert.Equal(
            (Recorded.WorldBank(Growth)[Name(period)], Recorded.WorldBank(Military)[Name(period)]),
            (Value(period, Growth), Value(period, Military))));
    }

    [Fact]
    public async Task Growth_in_1980_was_what_the_World_Bank_says()
    {
        var year1980 = Periods(await GetAsync(FortyYears))[0];

        Assert.Equal(-21.6, Value(year1980, Growth)!.Value, tolerance: 0.1);
    }

    [Fact]
    public async Task OFACs_designations_are_counted_in_the_years_in_which_they_were_made()
    {
        var recorded = Recorded.OfacEntities(Recorded.Path(Recorded.Ofac)).Values.CountBy(entity => $"{entity.ListedOn.Year}").ToDictionary();

        Assert.All(
            Periods(await GetAsync(FortyYears)),
            period => Assert.Equal(recorded.GetValueOrDefault(Name(period)), Count(period, "designations", "ofac-sdn")));
    }

    [Fact]
    public async Task The_UNs_designations_are_counted_in_the_years_in_which_they_were_made()
    {
        var recorded = Recorded.UnEntries(Recorded.Path(Recorded.UnBefore)).Values
            .Where(entry => entry.Regime == "Iran")
            .CountBy(entry => $"{entry.ListedOn.Year}")
            .ToDictionary();

        Assert.All(
            Periods(await GetAsync(FortyYears)),
            period => Assert.Equal(recorded.GetValueOrDefault(Name(period)), Count(period, "designations", "un")));
    }

    [Fact]
    public async Task All_229_designations_by_OFAC_and_the_UN_are_told_each_with_its_date_and_name()
    {
        var events = Periods(await GetAsync(FortyYears + "&list=ofac-sdn,un")).SelectMany(period => period.GetProperty("events").EnumerateArray())
            .Where(one => one.GetProperty("kind").GetString() == "designation")
            .ToArray();

        Assert.Equal(229, events.Length);
        Assert.All(events, one => Assert.NotEmpty(one.GetProperty("name").GetString()!));
        Assert.All(events, one => Assert.InRange(one.GetProperty("date").GetProperty("value").GetString()!, "2006", "2018-12-31"));
    }

    [Fact]
    public async Task The_United_Kingdom_listed_26_targets_on_three_days_of_2024() =>
        Assert.Equal(26, Count(Periods(await GetAsync("/api/lineup/IRN?from=2024&to=2024")).Single(), "designations", "uk"));

    [Fact]
    public async Task Canada_listed_202_targets_in_2016_and_Switzerland_four_in_2022()
    {
        Assert.Equal(202, Count(Periods(await GetAsync("/api/lineup/IRN?from=2016&to=2016")).Single(), "designations", "ca"));
        Assert.Equal(4, Count(Periods(await GetAsync("/api/lineup/IRN?from=2022&to=2022")).Single(), "designations", "ch"));
    }

    [Fact]
    public async Task The_EU_listed_targets_in_2006_and_in_the_years_since()
    {
        var lists = Periods(await GetAsync("/api/lineup/IRN?from=2006&to=2024&list=eu"));

        Assert.Equal(660, lists.Sum(period => Count(period, "designations", "eu")) + Periods(await GetAsync("/api/lineup/IRN?from=2025&to=2026&list=eu")).Sum(period => Count(period, "designations", "eu")));
        Assert.True(Count(lists[0], "designations", "eu") > 0);
    }

    [Fact]
    public async Task A_place_on_Canadas_list_names_who_stands_there()
    {
        var record = await GetAsync("/api/designations/ca/iran.1-part-1.1");

        Assert.Equal("iran.1-part-1.1", record.GetProperty("id").GetString());
        Assert.StartsWith("iran.1-part-1.1.", record.GetProperty("record_id").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Aerospace Industries Organization (AIO)", record.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, (await GetAsync("/api/designations/ca/iran.1-part-1.1/history")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_UNs_removals_lie_after_these_years_in_2024()
    {
        Assert.All(Periods(await GetAsync(FortyYears)), period => Assert.Equal(0, Count(period, "removals", "un")));

        var year2024 = Periods(await GetAsync("/api/lineup/IRN?from=2024&to=2024&list=un")).Single();
        Assert.Equal(84, Count(year2024, "removals", "un"));
    }

    private async Task<JsonElement> GetAsync(string address) => await app.Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));

    private static JsonElement[] Periods(JsonElement lineup) => [.. lineup.GetProperty("periods").EnumerateArray()];

    private static string Name(JsonElement period) => period.GetProperty("period").GetString()!;

    private static int Count(JsonElement period, string kind, string list) => period.GetProperty(kind).GetProperty("by_list").GetProperty(list).GetInt32();

    private static double? Value(JsonElement period, string code) =>
        period.GetProperty("indicators").GetProperty(code) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;
}
