using System.Globalization;
using System.Text;
using System.Text.Json;
using SanctionsTracker.Tests.Api.Events;
using SanctionsTracker.Tests.Lineup.Associations;

namespace SanctionsTracker.Tests.Api.Lineup;

/// <summary>Series and events are handed in, the association is asked for, and R has worked out what it must say.</summary>
public sealed class AssociationOfUploadsTests
{
    private static readonly string[] Members =
    [
        "n", "n_effective", "n_effective_pp", "pearson.r", "pearson.low", "pearson.high", "pearson.low_n_effective", "pearson.high_n_effective",
        "pearson.p_t", "pearson.p_t_n_effective", "spearman", "kendall", "minimum_detectable_r.n", "minimum_detectable_r.n_effective", "p_shift",
    ];

    [Theory]
    [InlineData("growth", "counts")]
    [InlineData("level", "rising")]
    [InlineData("ties", "sparse")]
    [InlineData("short", "counts")]
    public async Task Every_figure_of_own_series_and_events_is_the_one_that_R_found(string indicator, string events)
    {
        await using var api = await HandedInAsync(indicator, events);
        var found = new Dictionary<string, double?[]>();
        foreach (var transform in (string[])["none", "diff", "detrend"])
        {
            var answer = await api.GetAsync($"/api/lineup/IRN/association?indicator={indicator}&events=set:{events}&from=1980&to=2024&lags=4&transform={transform}");
            foreach (var lag in answer.GetProperty("lags").EnumerateArray())
                found[RFigures.Key(indicator, events, transform, $"{lag.GetProperty("lag").GetInt32()}")] = [.. Members.Select(member => Figure(lag, member))];
        }

        var expected = RFigures.Expected().Where(one => one.Key.StartsWith($"{indicator} {events} ", StringComparison.Ordinal)).ToDictionary();
        Assert.Equal(27, expected.Count);
        Assert.Empty(RFigures.Differences(expected, found));
    }

    [Fact]
    public async Task The_answer_says_which_set_was_counted_and_calls_it_by_its_name()
    {
        await using var api = await HandedInAsync("growth", "counts");

        var answer = await api.GetAsync("/api/lineup/IRN/association?indicator=growth&events=set:counts&from=1980");

        Assert.Equal(("counts", 1), (answer.GetProperty("set").GetProperty("set").GetString(), answer.GetProperty("set").GetProperty("version").GetInt32()));
        Assert.Empty(answer.GetProperty("lists").EnumerateArray());
        Assert.Contains("events of counts (Counted things)", answer.GetProperty("statement").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_event_of_the_country_there_is_nothing_to_compare()
    {
        await using var api = await HandedInAsync("growth", "counts", country: "SYR");

        var answer = await api.GetAsync("/api/lineup/IRN/association?indicator=growth&events=set:counts");

        Assert.Equal("not_enough_data", answer.GetProperty("verdict").GetString());
        Assert.Contains("there are no events of counts", answer.GetProperty("statement").GetString()!, StringComparison.Ordinal);
    }

    private static async Task<TinyApi> HandedInAsync(string indicator, string events, string country = "IRN")
    {
        var series = RSeries.Of(indicator, events);
        var periods = series.Range.Periods.Select(period => $"{period}").ToArray();
        var values = periods.Zip(series.Indicator, (period, value) => string.Create(CultureInfo.InvariantCulture, $"{period},{value}"));
        var rows = periods.Zip(series.Events).SelectMany(one => Enumerable.Range(1, (int)one.Second).Select(number => $"{one.First},{country},made,Number {number},"));

        var api = await TinyApi.StartAsync();
        var (stored, _) = await api.PutAsync($"/api/indicators/IRN/{indicator}?name=Made&unit=points&source=made", Csv("period,value", values));
        var (replaced, _) = await api.PutAsync($"/api/events/{events}?name=Counted things", Csv(EventSetsApi.Header, rows));
        Assert.Equal((200, 200), (stored, replaced));
        return api;
    }

    private static string Csv(string header, IEnumerable<string> rows) => new StringBuilder().AppendJoin('\n', rows.Prepend(header)).ToString();

    private static double? Figure(JsonElement lag, string member)
    {
        var at = member.Split('.').Aggregate(lag, (element, name) => element.GetProperty(name));
        return at.ValueKind == JsonValueKind.Null ? null : at.GetDouble();
    }
}
