using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Api.Lineup;

/// <summary>What a line-up can be asked beside its periods: several countries, some records alone, counts that run on, eras, windows.</summary>
public sealed class LineupOptionsTests
{
    private const string Growth = "NY.GDP.MKTP.KD.ZG";

    private readonly LineupWorld _world = new();

    [Fact]
    public async Task Several_countries_stand_one_beside_the_other_each_as_if_alone()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN", "2;Two;2018-01-01;VEN");

        var page = Assert.IsType<IValueHttpResult<Page<CountryLineup>>>(await AskAsync("from=2017&to=2018", "IRN,ve"), exactMatch: false).Value!;

        Assert.Equal((2, null), (page.Total, page.Next));
        Assert.Equal(["IRN", "VEN"], page.Items.Select(lineup => lineup.Country.Value));
        Assert.Equal(["1 0", "0 1"], page.Items.Select(Designations));
    }

    [Fact]
    public async Task A_comma_asks_for_a_list_even_where_one_country_is_left()
    {
        var page = Assert.IsType<IValueHttpResult<Page<CountryLineup>>>(await AskAsync("from=2017&to=2018", "IRN,IR"), exactMatch: false).Value!;

        Assert.Single(page.Items);
    }

    [Fact]
    public async Task As_a_table_rows_of_several_countries_begin_with_their_country()
    {
        var lines = (await TextAsync("from=2017&to=2018&events=removals&format=csv", "IRN,VEN")).Split("\r\n");

        Assert.StartsWith("country,period,", lines[0], StringComparison.Ordinal);
        Assert.Equal(["IRN,2017", "IRN,2018", "VEN,2017", "VEN,2018"], lines[1..5].Select(line => line[..8]));
    }

    [Theory]
    [InlineData("designation=a:1", "1 0")]
    [InlineData("designation=a:1,b:1", "1 1")]
    [InlineData("target=a:1", "1 1")]
    [InlineData("target=b:1", "1 1")]
    [InlineData("target=a:2", "1 0")]
    [InlineData("target=a:1&designation=b:1", "0 1")]
    [InlineData("target=a:1&list=a", "1 0")]
    [InlineData("target=a:1&count=targets", "1 0")]
    [InlineData("type=person", "2 1")]
    [InlineData("type=vessel,aircraft", "0 0")]
    [InlineData("program=nothing", "0 0")]
    [InlineData("type=vessel&count=targets", "0 0")]
    public async Task Only_the_records_asked_for_count(string query, string expected)
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN;D08531177", "2;Two;2017-05-05;IRN");
        await _world.SyncAsync("b", "2019-01-01", "1;Uno;2018-03-01;IRN;D08531177");
        await _world.LinkAsync();

        Assert.Equal(expected, Designations(await LineupAsync($"from=2017&to=2018&{query}")));
    }

    [Fact]
    public async Task A_record_of_a_list_that_was_never_fetched_counts_null()
    {
        var lineup = await LineupAsync("from=2017&to=2017&designation=a:1");

        Assert.Null(lineup.Periods[0].Designations!.Total);
    }

    [Fact]
    public async Task Counts_that_run_on_begin_before_the_line_up_and_tell_who_is_listed()
    {
        await _world.SyncAsync("a", "2016-12-31", "1;Leaves;2010-02-03;IRN", "2;Stays;2012-02-03;IRN");
        await _world.SyncAsync("a", "2018-05-01", "2;Stays;2012-02-03;IRN", "3;Comes;2018-03-01;IRN");

        var lineup = await LineupAsync("from=2017&to=2018&mode=cumulative&list=a");

        Assert.Equal(LineupMode.Cumulative, lineup.Mode);
        Assert.Equal("2 3", Designations(lineup));
        Assert.Equal([0, 1], lineup.Periods.Select(period => period.Removals!.Total));
        Assert.Equal([2, 2], lineup.Periods.Select(period => period.InForce!.Total));
        Assert.Equal([0, 2], lineup.Periods.Select(period => period.EventsTotal));
    }

    [Fact]
    public async Task Of_targets_too_those_that_any_list_has_are_in_force()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN;D08531177", "2;Two;2017-05-05;IRN");
        await _world.SyncAsync("b", "2019-01-01", "1;Uno;2018-03-01;IRN;D08531177");
        await _world.LinkAsync();

        var lineup = await LineupAsync("from=2017&to=2018&mode=cumulative&count=targets");

        Assert.Equal([2, 2], lineup.Periods.Select(period => period.InForce!.Total));
        Assert.Equal([0, 1], lineup.Periods.Select(period => period.InForce!.ByList[new("b")]));
    }

    [Fact]
    public async Task Eras_are_summed_up()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN", "2;Two;2018-01-01;IRN");
        await _world.PublishAsync(Growth, "2026-01-01", ("2016", 12), ("2017", 2), ("2018", -5));

        var eras = (await LineupAsync("from=2015&to=2018&eras=2016..2017:Deal,2018..2030:Pressure%3A%20maximum")).Eras!;

        Assert.Equal(["Deal 2016 2017", "Pressure: maximum 2018 2018"], eras.Select(era => $"{era.Name} {era.From} {era.To}"));
        Assert.Equal([new(7, 2), new(-5, 1)], eras.Select(era => era.Indicators[new(Growth)]));
        Assert.Equal([1, 1], eras.Select(era => era.Designations!.Total));
    }

    [Fact]
    public async Task As_a_table_each_period_names_its_eras()
    {
        var lines = (await TextAsync("from=2016&to=2018&events=removals&eras=2016..2017:Deal,2017..2018:Pressure&format=csv")).Split("\r\n");

        Assert.StartsWith("period,eras,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2017,Deal; Pressure,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_answers_the_periods_before_and_after_a_date()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN");
        await _world.PublishAsync(Growth, "2026-01-01", ("2016", 12), ("2017", 2), ("2018", -5));

        var lineup = await LineupAsync("window=1&around=2017-06-01");

        Assert.Equal("2016 2017 2018", string.Join(' ', lineup.Periods.Select(period => period.Period)));
        Assert.Equal([(-1, 12.0), (0, 2), (1, -5)], lineup.Window!.Offsets.Select(offset => (offset.Offset, offset.Indicators[new(Growth)].Mean!.Value)));
        Assert.Equal([0.0, 1, 0], lineup.Window.Offsets.Select(offset => offset.Designations!.Mean!.Value));
    }

    [Fact]
    public async Task A_window_is_laid_around_the_days_on_which_records_were_first_listed()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2014-02-03;IRN", "2;Two;2017-02-03;SYR", "3;Three;2016;IRN");

        var lineup = await LineupAsync("window=0..1&around=a:1,a:2,a:3&interval=month");

        Assert.Equal(("2014-02", "2017-03"), (lineup.From.ToString(), lineup.To.ToString()));
        Assert.Equal(["2014-02", "2017-02"], lineup.Window!.Anchors.Select(anchor => anchor.Period.ToString()));
        Assert.Equal(1, lineup.Window.Coarser);
        Assert.Equal([new(0.5, 2), new(0, 2)], lineup.Window.Offsets.Select(offset => offset.Designations!));
    }

    [Fact]
    public async Task As_a_table_a_window_is_a_row_for_each_offset()
    {
        await _world.PublishAsync(Growth, "2026-01-01", ("2016", 12), ("2017", 2));

        Assert.Equal(
            """
            offset,indicators.NY.GDP.MKTP.KD.ZG.mean,indicators.NY.GDP.MKTP.KD.ZG.n,designations,removals.mean,removals.n
            -1,12,1,,,0
            0,2,1,,,0

            """,
            (await TextAsync("window=-1..0&around=2017&events=removals&format=csv")).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("mode=total", "'mode' must be period, cumulative, not 'total'.")]
    [InlineData("type=ship", "'type' must be person, organisation, vessel, aircraft, other, not 'ship'.")]
    [InlineData("designation=12945", "'designation' must be a list and an id (ofac-sdn:12945), not '12945'.")]
    [InlineData("designation=eu:1", "'designation' must be of a, b, not 'eu:1'.")]
    [InlineData("designation=a:9", "'designation' names a:9, which its list does not have.")]
    [InlineData("designation=a:1&list=b", "'designation' names a:1, whose list is not among those asked for.")]
    [InlineData("target=a:9", "'target' names a:9, which its list does not have.")]
    [InlineData("eras=1980..1988", "'eras' must be FROM..TO:NAME (1980..1988:War) of years, quarters, months or days, not '1980..1988'.")]
    [InlineData("eras=1980-1988:War", "'eras' must be FROM..TO:NAME (1980..1988:War) of years, quarters, months or days, not '1980-1988:War'.")]
    [InlineData("eras=80..88:War", "'eras' must be FROM..TO:NAME (1980..1988:War) of years, quarters, months or days, not '80..88:War'.")]
    [InlineData("eras=1988..1980:War", "'eras' has 'War', which ends before it begins (1988..1980).")]
    [InlineData("eras=1980..1981:War,1985..1986:War", "'eras' has 'War' twice.")]
    [InlineData("from=1990&to=2000&eras=1980..1988:War", "'eras' has 'War', in which no whole year of 1990 to 2000 lies.")]
    [InlineData("eras=1980-09..1981-08:War", "'eras' has 'War', in which no whole year of 1980 to 2026 lies.")]
    [InlineData("window=-3..3", "'window' needs 'around': a date (2012-07), a record (ofac-sdn:12945) or an own set of events (set:iran-maritime).")]
    [InlineData("around=2012", "'around' needs 'window', such as window=-3..3.")]
    [InlineData("window=3..-3&around=2012", "'window' must be two offsets of -120 to 120 in order (-3..3), or one number for both sides (3), not '3..-3'.")]
    [InlineData("window=-3&around=2012", "'window' must be two offsets of -120 to 120 in order (-3..3), or one number for both sides (3), not '-3'.")]
    [InlineData("window=121&around=2012", "'window' must be two offsets of -120 to 120 in order (-3..3), or one number for both sides (3), not '121'.")]
    [InlineData("window=3&around=2012&from=1980", "'window' says which periods are answered: leave out 'from' and 'to'.")]
    [InlineData("window=3&around=war", "'around' must be a year, quarter, month or day (2012, 2012-Q3, 2012-07 or 2012-07-01), a record (ofac-sdn:12945) or an own set of events (set:iran-maritime), not 'war'.")]
    [InlineData("window=3&around=2012&interval=month", "'around' has '2012', which does not say in which month it lies.")]
    [InlineData("window=3&around=a:9", "'around' names a:9, which its list does not have.")]
    [InlineData("window=3&around=b:1", "'around' names b:1, of whose list nothing was known.")]
    [InlineData("window=3&around=a:2&interval=month", "'around' has no date that says in which month it lies.")]
    [InlineData("window=3&around=1800", "'window' makes the periods of 1797 to 1803, which no list and no series reaches.")]
    [InlineData("window=3&around=1900-01,2000-01&interval=month", "'window' makes 1207 periods of 1899-10 to 2000-04, and at most 1000 are answered at once.")]
    public async Task What_cannot_be_meant_is_refused_and_said(string query, string detail)
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN", "2;Two;2017;IRN");

        await AssertRefusedAsync(query, detail);
    }

    [Theory]
    [InlineData("IRN,", "'country' must be a country's ISO 3166-1 code (IRN or IR), not ''.")]
    [InlineData("IRN,XX", "'country' must be a country's ISO 3166-1 code (IRN or IR), not 'XX'.")]
    [InlineData("IR,VE,SY,RU,KP,BY,CU,IQ,LY,YE,ML", "'country' may name 10 countries at most, not 11.")]
    public Task A_country_that_does_not_exist_is_refused_among_others_too(string countries, string detail) => AssertRefusedAsync("", detail, countries);

    private async Task AssertRefusedAsync(string query, string detail, string countries = "IRN")
    {
        var exchange = new Exchange($"/api/lineup/{countries}?{query}");

        using var problem = JsonDocument.Parse(await exchange.AnswerAsync(await _world.GetAsync(exchange, countries)));

        Assert.Equal(400, exchange.Response.StatusCode);
        Assert.Equal(detail, problem.RootElement.GetProperty("detail").GetString());
    }

    private static string Designations(CountryLineup lineup) => string.Join(' ', lineup.Periods.Select(period => period.Designations!.Total));

    private async Task<CountryLineup> LineupAsync(string query) =>
        Assert.IsType<IValueHttpResult<CountryLineup>>(await AskAsync(query), exactMatch: false).Value!;

    private Task<IResult> AskAsync(string query, string countries = "IRN") => _world.GetAsync(new Exchange($"/api/lineup/{countries}?{query}"), countries);

    private async Task<string> TextAsync(string query, string countries = "IRN")
    {
        var exchange = new Exchange($"/api/lineup/{countries}?{query}");
        return await exchange.AnswerAsync(await _world.GetAsync(exchange, countries));
    }
}
