using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Api.Lineup;

public sealed class GetLineupTests
{
    private const string Growth = "NY.GDP.MKTP.KD.ZG";
    private const string Military = "MS.MIL.XPND.GD.ZS";

    private readonly LineupWorld _world = new();

    [Fact]
    public async Task Events_of_all_lists_stand_beside_the_indicators_of_their_year()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN", "2;Two;2018;IRN", "3;Three;2017-05-05;SYR");
        await _world.SyncAsync("b", "2019-01-01", "1;Uno;2017-03-01;IRN");
        await _world.PublishAsync(Growth, "2026-01-01", ("2016", 12.7), ("2017", 2.8));

        var lineup = await LineupAsync($"from=2016&to=2018&indicators={Growth}");

        Assert.Equal(["2016", "2017", "2018"], lineup.Periods.Select(period => period.Period.ToString()));
        Assert.Equal([12.7, 2.8, null], lineup.Periods.Select(period => period.Indicators.Values.Single()));
        Assert.Equal([0, 2, 1], lineup.Periods.Select(period => period.Designations!.Total));
        Assert.Equal(["One", "Uno"], lineup.Periods[1].Events.Select(one => one.Name));
        Assert.Equal(new DateOnly(2019, 1, 1), lineup.Lists[0].SnapshotDate);
    }

    [Fact]
    public async Task A_target_that_left_the_list_is_a_removal_in_the_year_of_the_snapshot_without_it()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN");
        await _world.SyncAsync("a", "2020-05-01");

        var lineup = await LineupAsync("from=2017&to=2020");

        Assert.Equal([1, 0, 0, 0], lineup.Periods.Select(period => period.Designations!.Total));
        Assert.Equal([0, 0, 0, 1], lineup.Periods.Select(period => period.Removals!.Total));
        Assert.Equal("generated", lineup.Periods[3].Events.Single().Evidence);
    }

    [Theory]
    [InlineData("2019-06-01", "1 1 0 0", "0 0 0 1")]
    [InlineData("2020-06-01", "0 1 0 1", "0 0 0 0")]
    [InlineData("2010-01-01", "0 0 0 0", "0 0 0 0")]
    public async Task As_of_a_day_only_the_events_of_those_listed_then_are_shown(string day, string designations, string removals)
    {
        await _world.SyncAsync("a", "2019-01-01", "1;Leaves;2017-02-03;IRN", "2;Stays;2018-02-03;IRN");
        await _world.SyncAsync("a", "2020-05-01", "2;Stays;2018-02-03;IRN", "3;Comes;2020-03-01;IRN");

        var lineup = await LineupAsync($"from=2017&to=2020&as_of={day}");

        Assert.Equal(designations, string.Join(' ', lineup.Periods.Select(period => period.Designations!.Total)));
        Assert.Equal(removals, string.Join(' ', lineup.Periods.Select(period => period.Removals!.Total)));
    }

    [Fact]
    public async Task As_of_a_day_and_as_known_earlier_are_two_clocks()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;Leaves;2017-02-03;IRN", "2;Stays;2018-02-03;IRN");
        var before = _world.Time.GetUtcNow();
        await _world.SyncAsync("a", "2020-05-01", "2;Stays;2018-02-03;IRN");

        var then = await LineupAsync($"from=2017&to=2020&as_of=2020-06-01&known_at={before:yyyy-MM-dd'T'HH:mm:ss'Z'}");

        Assert.Equal([1, 1, 0, 0], then.Periods.Select(period => period.Designations!.Total));
    }

    [Fact]
    public async Task As_known_earlier_a_line_up_shows_the_lists_of_that_time()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN");
        var before = _world.Time.GetUtcNow();
        await _world.SyncAsync("a", "2020-05-01", "2;Two;2017-06-01;IRN");

        var then = await LineupAsync($"from=2017&to=2020&known_at={before:yyyy-MM-dd'T'HH:mm:ss'Z'}");

        Assert.Equal(before, then.KnownAt);
        Assert.Equal([1, 0, 0, 0], then.Periods.Select(period => period.Designations!.Total));
        Assert.Equal([0, 0, 0, 0], then.Periods.Select(period => period.Removals!.Total));
        Assert.Equal(before, then.Lists[0].CommittedAt);
    }

    [Fact]
    public async Task Before_anything_was_known_there_are_no_counts_and_the_beginning_is_told()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN");

        var then = await LineupAsync("from=2017&to=2017&known_at=2020-01-01");

        Assert.Null(then.Periods[0].Designations!.Total);
        Assert.Empty(then.Periods[0].Events);
        Assert.Equal(_world.Time.GetUtcNow(), then.Lists[0].KnowledgeBegins);
    }

    [Fact]
    public async Task As_known_earlier_indicators_have_the_values_of_that_time()
    {
        await _world.PublishAsync(Growth, "2019-04-01", ("1980", -18.8));
        await _world.PublishAsync(Growth, "2026-01-01", ("1980", -21.6));

        Assert.Equal(-18.8, (await LineupAsync("to=1980&known_at=2020-01-01")).Periods[0].Indicators.Values.Single());
        Assert.Equal(-21.6, (await LineupAsync("to=1980")).Periods[0].Indicators.Values.Single());
    }

    [Fact]
    public async Task A_list_of_which_nothing_is_known_counts_null_and_not_zero()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN");

        var byList = (await LineupAsync("from=2017&to=2017")).Periods[0].Designations!.ByList;

        Assert.Equal((1, null), (byList[new ListId("a")], byList[new ListId("b")]));
    }

    [Fact]
    public async Task Only_the_asked_list_counts()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN");
        await _world.SyncAsync("b", "2019-01-01", "1;Uno;2017-03-01;IRN");

        var period = (await LineupAsync("from=2017&to=2017&list=b")).Periods.Single();

        Assert.Equal(new ListId("b"), Assert.Single(period.Designations!.ByList.Keys));
        Assert.Equal("Uno", Assert.Single(period.Events).Name);
    }

    [Fact]
    public async Task All_held_indicators_are_shown_unless_some_are_asked_for()
    {
        await _world.PublishAsync(Growth, "2026-01-01", ("1980", -21.6));
        await _world.PublishAsync(Military, "2026-01-01", ("1980", 5.4));

        Assert.Equal([Growth, Military], (await LineupAsync("to=1980")).Indicators.Select(one => one.Code.Value));
        Assert.Equal([Military], (await LineupAsync("to=1980&indicators=ms.mil.xpnd.gd.zs")).Indicators.Select(one => one.Code.Value));
    }

    [Fact]
    public async Task An_indicator_that_is_not_held_is_there_with_nulls()
    {
        var lineup = await LineupAsync($"from=1980&to=1981&indicators={Growth}");

        Assert.False(lineup.Indicators.Single().Held);
        Assert.All(lineup.Periods, period => Assert.Null(period.Indicators.Values.Single()));
    }

    [Fact]
    public async Task It_runs_from_1980_to_this_year_unless_asked_otherwise()
    {
        var lineup = await LineupAsync("");

        Assert.Equal(("1980", "2026", 47), (lineup.From.ToString(), lineup.To.ToString(), lineup.Periods.Count));
    }

    [Fact]
    public async Task By_month_what_has_a_year_alone_is_coarser()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN", "2;Two;2017;IRN");

        var lineup = await LineupAsync("from=2017&to=2017&interval=month");

        Assert.Equal(12, lineup.Periods.Count);
        Assert.Equal(1, lineup.Periods[1].Designations!.Total);
        Assert.Equal(1, lineup.Coarser.Total);
    }

    [Fact]
    public async Task Counting_targets_one_that_two_lists_name_counts_once_when_the_first_names_it()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN;D08531177", "2;Two;2017-05-05;IRN");
        await _world.SyncAsync("b", "2019-01-01", "1;Uno;2018-03-01;IRN;D08531177");
        await _world.LinkAsync();

        var entries = await LineupAsync("from=2017&to=2018");
        var targets = await LineupAsync("from=2017&to=2018&count=targets");

        Assert.Equal([2, 1], entries.Periods.Select(period => period.Designations!.Total));
        Assert.Equal([2, 0], targets.Periods.Select(period => period.Designations!.Total));
        Assert.Equal("a:1", targets.Periods[0].Events[0].Target);
        Assert.Equal(_world.Time.GetUtcNow(), targets.LinkedAt);
    }

    [Fact]
    public async Task As_known_before_the_records_were_linked_each_is_a_target_of_its_own()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN;D08531177");
        await _world.SyncAsync("b", "2019-01-01", "1;One;2018-03-01;IRN;D08531177");
        var before = _world.Time.GetUtcNow();
        _world.Time.Advance(TimeSpan.FromMinutes(1));
        await _world.LinkAsync();

        var then = await LineupAsync($"from=2017&to=2018&count=targets&known_at={before:yyyy-MM-dd'T'HH:mm:ss'Z'}");

        Assert.Equal([1, 1], then.Periods.Select(period => period.Designations!.Total));
        Assert.Null(then.LinkedAt);
        Assert.Equal([1, 0], (await LineupAsync("from=2017&to=2018&count=targets")).Periods.Select(period => period.Designations!.Total));
    }

    [Fact]
    public async Task It_is_written_as_designed()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN");
        var exchange = new Exchange($"/api/lineup/IRN?from=2017&to=2017&list=a&indicators={Growth}");

        var json = await exchange.AnswerAsync(await _world.GetAsync(exchange));

        Assert.Equal(
            """
            {"country":"IRN","interval":"year","from":"2017","to":"2017","as_of":null,"known_at":null,"count":"entries","mode":"period","linked_at":null,
            "lists":[{"list":"a","committed_at":"2026-06-01T00:01:00Z","snapshot_date":"2019-01-01","knowledge_begins":null}],
            "indicators":[{"code":"NY.GDP.MKTP.KD.ZG","name":"GDP growth (annual, real)","unit":"%",
            "source":"World Bank, World Development Indicators","vintage":null,"held":false,"note":"It is not held for this country.",
            "chosen":null,"forecasts":0,"forecasts_shown":false}],
            "periods":[{"period":"2017","indicators":{"NY.GDP.MKTP.KD.ZG":null},
            "designations":{"total":1,"by_list":{"a":1},"unilateral":1,"multilateral":null},
            "removals":{"total":0,"by_list":{"a":0},"unilateral":0,"multilateral":null},"news":null,"incidents":null,
            "events":[{"date":{"value":"2017-02-03","precision":"day","text":null},"kind":"designation","list":"a","id":"1",
            "name":"One","type":"person","programmes":[],"evidence":"listed_on","target":null,"lists":["a"]}],"events_total":1}],
            "coarser":{"total":0,"by_list":{"a":0},"unilateral":0,"multilateral":null}}
            """.ReplaceLineEndings(""),
            json);
    }

    [Fact]
    public async Task As_a_table_each_period_is_a_row_with_a_column_for_each_value_and_count()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN");
        await _world.PublishAsync(Growth, "2026-01-01", ("2017", 2.8));
        var exchange = new Exchange("/api/lineup/IRN?from=2016&to=2017&format=csv");

        var csv = await exchange.AnswerAsync(await _world.GetAsync(exchange));

        Assert.Equal(
            """
            period,indicators.NY.GDP.MKTP.KD.ZG,designations.total,designations.by_list.a,designations.by_list.b,designations.unilateral,designations.multilateral,removals.total,removals.by_list.a,removals.by_list.b,removals.unilateral,removals.multilateral,news,incidents,events_total
            2016,,0,0,,0,,0,0,,0,,,,0
            2017,2.8,1,1,,1,,0,0,,0,,,,1

            """,
            csv.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("from=2018&to=2017", "'from' must not lie after 'to': 2018 does after 2017.")]
    [InlineData("to=1979", "'from' must not lie after 'to': 1980 does after 1979.")]
    [InlineData("interval=week", "'interval' must be year, quarter, month, not 'week'.")]
    [InlineData("from=1800&interval=month", "'interval' makes 2718 periods of 1800-01 to 2026-06, and at most 1000 are answered at once.")]
    [InlineData("from=17", "'from' must be a year, quarter, month or day of 1800 to 2199 (2017, 2017-Q1, 2017-02 or 2017-02-03), not '17'.")]
    [InlineData("list=eu", "'list' must be a, b, not 'eu'.")]
    [InlineData("events_per_period=501", "'events_per_period' must be a whole number from 0 to 500, not '501'.")]
    [InlineData("issuer=multilateral", "'issuer' leaves none of a, b.")]
    [InlineData("count=people", "'count' must be entries, targets, not 'people'.")]
    [InlineData("topic=oil", "'topic' filters news, which are not asked for: events=news.")]
    [InlineData("indicators=%C3%A4", "'indicators' must be a code such as NY.GDP.MKTP.KD.ZG or gdp-growth, of at most 64 letters, digits, points, hyphens and underscores, not 'ä'.")]
    public async Task What_cannot_be_meant_is_refused_and_said(string query, string detail)
    {
        var exchange = new Exchange($"/api/lineup/IRN?{query}");

        using var problem = JsonDocument.Parse(await exchange.AnswerAsync(await _world.GetAsync(exchange)));

        Assert.Equal(400, exchange.Response.StatusCode);
        Assert.Equal(detail, problem.RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_country_that_does_not_exist_is_refused()
    {
        var exchange = new Exchange("/api/lineup/XX");

        await exchange.AnswerAsync(await _world.GetAsync(exchange, "XX"));

        Assert.Equal(400, exchange.Response.StatusCode);
    }

    private async Task<CountryLineup> LineupAsync(string query) =>
        Assert.IsType<IValueHttpResult<CountryLineup>>(await _world.GetAsync(new Exchange($"/api/lineup/IRN?{query}")), exactMatch: false).Value!;
}
