using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Lineup;

public sealed class GetAssociationTests
{
    private const string Growth = "NY.GDP.MKTP.KD.ZG";

    private readonly LineupWorld _world = new();

    [Fact]
    public async Task Designations_are_compared_with_the_indicator_year_by_year()
    {
        await FillAsync();

        var answer = await AskAsync($"indicator={Growth}&from=2000&to=2015&lags=1");

        Assert.Equal(
            ("IRN", Growth, "designations", "2000", "2015", "none"),
            (Text(answer, "country"), Text(answer, "indicator"), Text(answer, "events"), Text(answer, "from"), Text(answer, "to"), Text(answer, "transform")));
        Assert.Equal([-1, 0, 1], answer.GetProperty("lags").EnumerateArray().Select(lag => lag.GetProperty("lag").GetInt32()));
        Assert.Equal([11, 12, 11], answer.GetProperty("lags").EnumerateArray().Select(lag => lag.GetProperty("n").GetInt32()));
        Assert.Equal(12, answer.GetProperty("window").GetProperty("periods").GetInt32());
        Assert.Equal(4, answer.GetProperty("window").GetProperty("events").GetDouble());
        Assert.Equal("GDP growth (annual, real)", answer.GetProperty("series").GetProperty("name").GetString());
    }

    [Fact]
    public async Task It_has_every_member_that_clients_rely_on()
    {
        await FillAsync();

        var lag = (await AskAsync($"indicator={Growth}&from=2000&lags=0")).GetProperty("lags")[0];

        Assert.Equal(
            ["lag", "n", "n_effective", "n_effective_pp", "pearson", "spearman", "kendall", "minimum_detectable_r", "p_shift", "p_adjusted"],
            lag.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["r", "low", "high", "low_n_effective", "high_n_effective", "p_t", "p_t_n_effective"],
            lag.GetProperty("pearson").EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_series_without_values_at_the_interval_says_so()
    {
        await FillAsync();

        var answer = await AskAsync($"indicator={Growth}&from=2000&interval=month");

        Assert.Equal("not_enough_data", Text(answer, "verdict"));
        Assert.Contains("It has no values by month", answer.GetProperty("caveats")[0].GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_too_coarse_for_the_interval_and_a_list_that_is_not_known_are_caveats()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2012;IRN");
        await _world.PublishAsync(Growth, "2026-01-01", ("2012", 1));

        var caveats = (await AskAsync($"indicator={Growth}&from=2012&to=2012&interval=month&lags=0")).GetProperty("caveats").EnumerateArray().Select(one => one.GetString()!).ToArray();

        Assert.Contains("1 of the designations have a date too coarse to say in which month, and are counted in none.", caveats);
        Assert.Contains("Nothing is known of b: what those lists did is not counted.", caveats);
    }

    [Fact]
    public async Task A_series_that_is_not_held_is_not_found_and_the_held_ones_are_named()
    {
        await FillAsync();

        await RefusedAsync("indicator=nonsense", 404, $"The indicator nonsense is not held for IRN. Held: {Growth}.");
    }

    [Fact]
    public async Task A_country_without_data_is_not_found()
    {
        await FillAsync();

        await RefusedAsync($"indicator={Growth}", 404, "No indicator is held for VEN.", "VEN");
    }

    [Fact]
    public async Task Where_no_list_is_known_there_is_nothing_to_count()
    {
        await _world.PublishAsync(Growth, "2026-01-01", ("2012", 1));

        await RefusedAsync($"indicator={Growth}", 404, "Nothing is known yet of the designations that are to be counted.");
    }

    [Theory]
    [InlineData("events=designations", "'indicator' is missing: name one, such as NY.GDP.MKTP.KD.ZG or gdp-growth.")]
    [InlineData("indicator=a&topic=oil", "'topic' filters news, which are not asked for: events=news.")]
    [InlineData("indicator=a&events=wars", "'events' must be designations, removals, news or an own set (set:iran-maritime), not 'wars'.")]
    [InlineData("indicator=a&events=set:War", "'events' names a set that must be small letters and digits, in words joined by hyphens or underscores, at most 64 characters (iran-maritime), not 'War'.")]
    [InlineData("indicator=a&events=set:wars", "'events' names set:wars, which is not there: /api/events lists those that are.")]
    [InlineData("indicator=a&lags=few", "'lags' must be a whole number from 0 to 60, or a range of them such as -3..3, not 'few'.")]
    [InlineData("indicator=a&lags=-3", "'lags' must be a whole number from 0 to 60, or a range of them such as -3..3, not '-3'.")]
    [InlineData("indicator=a&lags=NaN", "'lags' must be a whole number from 0 to 60, or a range of them such as -3..3, not 'NaN'.")]
    [InlineData("indicator=a&lags=3..1", "'lags' must be a whole number from 0 to 60, or a range of them such as -3..3, not '3..1'.")]
    [InlineData("indicator=a&lags=1..2..3", "'lags' must be a whole number from 0 to 60, or a range of them such as -3..3, not '1..2..3'.")]
    [InlineData("indicator=a&lags=61", "'lags' must be a whole number from 0 to 60, or a range of them such as -3..3, not '61'.")]
    [InlineData("indicator=a&from=2000&to=2004&lags=5", "'lags' reaches over 5 periods, and 5 are asked for.")]
    [InlineData("indicator=a&transform=log", "'transform' must be none, diff, detrend, not 'log'.")]
    [InlineData("indicator=a&from=2005&to=2004", "'from' must not lie after 'to': 2005 does after 2004.")]
    [InlineData("indicator=a,b", "'indicator' must be a code such as NY.GDP.MKTP.KD.ZG or gdp-growth, of at most 64 letters, digits, points, hyphens and underscores, not 'a,b'.")]
    public Task What_cannot_be_meant_is_refused_and_said(string query, string detail) => RefusedAsync(query, 400, detail);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("2", "-2 -1 0 1 2")]
    [InlineData("-1..2", "-1 0 1 2")]
    [InlineData("2..3", "2 3")]
    public async Task Lags_are_a_reach_or_a_range(string lags, string asked)
    {
        await FillAsync();

        var answer = await AskAsync($"indicator={Growth}&from=2000&lags={lags}");

        Assert.Equal(asked, string.Join(' ', answer.GetProperty("lags").EnumerateArray().Select(lag => lag.GetProperty("lag").GetInt32())));
    }

    [Fact]
    public async Task As_a_table_each_lag_is_a_row()
    {
        await FillAsync();
        var exchange = new Exchange($"/api/lineup/IRN/association?indicator={Growth}&from=2000&format=csv");

        var lines = (await exchange.AnswerAsync(await _world.AssociateAsync(exchange))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(8, lines.Length);
        Assert.StartsWith("lag,n,n_effective,n_effective_pp,pearson.r,", lines[0], StringComparison.Ordinal);
    }

    private async Task FillAsync()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2003-02-03;IRN", "2;Two;2006-02-03;IRN", "3;Three;2009-02-03;IRN", "4;Four;2012-02-03;IRN");
        await _world.SyncAsync("b", "2019-01-01");
        double?[] values = [1, 2, 5, 2, 1, 5, 2, 2, 6, 1, 1, 5];
        await _world.PublishAsync(Growth, "2026-01-01", [.. values.Select((value, at) => ($"{2001 + at}", value))]);
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        var exchange = new Exchange($"/api/lineup/IRN/association?{query}");
        var answer = await exchange.AnswerAsync(await _world.AssociateAsync(exchange));
        Assert.Equal(200, exchange.Response.StatusCode);
        return JsonDocument.Parse(answer).RootElement;
    }

    private async Task RefusedAsync(string query, int status, string detail, string country = "IRN")
    {
        var exchange = new Exchange($"/api/lineup/{country}/association?{query}");
        using var problem = JsonDocument.Parse(await exchange.AnswerAsync(await _world.AssociateAsync(exchange, country)));
        Assert.Equal((status, detail), (exchange.Response.StatusCode, problem.RootElement.GetProperty("detail").GetString()));
    }

    private static string Text(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;
}
