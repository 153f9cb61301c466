using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Tests.Api.Lineup;

/// <summary>Own sets of events in a line-up.</summary>
public sealed class LineupSetsTests
{
    private readonly LineupWorld _world = new();

    [Fact]
    public async Task A_set_is_counted_as_incidents_and_the_lists_are_not()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN");
        await PutAsync("ships", "2017-05-01", "2017-06", "2019");

        var lineup = await LineupAsync("from=2016&to=2019&events=set:ships");

        Assert.Equal([0, 2, 0, 1], lineup.Periods.Select(period => period.Incidents));
        Assert.Equal([0, 2, 0, 1], lineup.Periods.Select(period => period.EventsTotal));
        Assert.All(lineup.Periods, period => Assert.Null(period.Designations));
        Assert.Equal(new LineupSet(IdOf("ships"), "Set ships", "Us", 1, _world.Time.GetUtcNow()), Assert.Single(lineup.Sets!));
    }

    [Fact]
    public async Task Beside_the_lists_its_events_stand_in_order_of_date()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN", "2;Two;2017-08-01;IRN");
        await PutAsync("ships", "2017-05-01", "2017-09-01");

        var period = (await LineupAsync("from=2017&to=2017&events=designations,set:ships&events_per_period=3")).Periods.Single();

        Assert.Equal(["One", "ships 1", "Two"], period.Events.Select(one => one is LineupIncident incident ? incident.Title : one.Name));
        Assert.Equal((2, 2, 4), (period.Designations!.Total, period.Incidents, period.EventsTotal));
    }

    [Fact]
    public async Task Several_sets_are_counted_apart_and_together()
    {
        await PutAsync("ships", "2017-05-01", "2017-06-01");
        await PutAsync("laws", "2017-07-01");

        var period = (await LineupAsync("from=2017&to=2017&events=set:ships,set:laws")).Periods.Single();

        Assert.Equal(3, period.Incidents);
        Assert.Equal([("ships", 2), ("laws", 1)], period.IncidentsBySet!.Select(set => (set.Key.Value, set.Value)));
    }

    [Fact]
    public async Task An_event_counts_for_each_country_that_it_names_and_a_country_without_any_counts_zero()
    {
        await _world.Sets.ReplaceAsync(Upload("ships", Event(1, "2017", "IRN", "SYR"), Event(2, "2017", "SYR")), CancellationToken.None);

        Assert.Equal(1, (await LineupAsync("from=2017&to=2017&events=set:ships")).Periods[0].Incidents);
        Assert.Equal(2, (await LineupAsync("from=2017&to=2017&events=set:ships", "SYR")).Periods[0].Incidents);
        Assert.Equal(0, (await LineupAsync("from=2017&to=2017&events=set:ships", "VEN")).Periods[0].Incidents);
    }

    [Fact]
    public async Task A_date_coarser_than_the_periods_falls_in_none()
    {
        await PutAsync("ships", "2017", "2017-05", "2017-05-01", "2030");

        var lineup = await LineupAsync("from=2017&to=2017&interval=month&events=set:ships");

        Assert.Equal([0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0], lineup.Periods.Select(period => period.Incidents));
        Assert.Equal((1, 1), (lineup.Coarser.Total, lineup.Coarser.Incidents));
    }

    [Fact]
    public async Task Running_on_each_event_counts_from_the_end_of_its_date()
    {
        await PutAsync("ships", "2010-01-01", "2017", "2017-05-01");

        var lineup = await LineupAsync("from=2017-04&to=2018-01&interval=quarter&mode=cumulative&events=set:ships");

        Assert.Equal([2, 2, 3, 3], lineup.Periods.Select(period => period.Incidents));
    }

    [Fact]
    public async Task Eras_and_windows_tell_of_incidents()
    {
        await PutAsync("ships", "2016-05-01", "2017-05-01", "2017-06-01");

        var era = Assert.Single((await LineupAsync("from=2016&to=2018&events=set:ships&eras=2016..2017:Deal")).Eras!);
        var window = (await LineupAsync("window=-1..0&around=2017&events=set:ships")).Window!;

        Assert.Equal(3, era.Incidents);
        Assert.Equal([new LineupMean(1, 1), new LineupMean(2, 1)], window.Offsets.Select(offset => offset.Incidents));
    }

    [Fact]
    public async Task A_window_is_laid_around_the_events_of_a_set()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2014-02-03;IRN");
        await _world.Sets.ReplaceAsync(Upload("ships", Event(1, "2014-02-10", "IRN"), Event(2, "2016-02", "IRN"), Event(3, "2016", "IRN"), Event(4, "2018-01-01", "SYR")), CancellationToken.None);

        var window = (await LineupAsync("window=0..1&around=set:ships&interval=month")).Window!;

        Assert.Equal(["2014-02", "2016-02"], window.Anchors.Select(anchor => anchor.Period.ToString()));
        Assert.Equal(1, window.Coarser);
        Assert.Equal([0.5, 0.0], window.Offsets.Select(offset => offset.Designations!.Mean!.Value));
    }

    [Fact]
    public async Task Of_several_countries_each_window_is_laid_around_its_own_events_over_the_same_periods()
    {
        await _world.Sets.ReplaceAsync(Upload("ships", Event(1, "2011", "IRN"), Event(2, "2014", "SYR")), CancellationToken.None);

        var page = Assert.IsType<IValueHttpResult<Page<CountryLineup>>>(
            await _world.GetAsync(new Exchange("/api/lineup/IRN,SYR?window=0..1&around=set:ships"), "IRN,SYR"), exactMatch: false).Value!;

        Assert.Equal(["2011 2015", "2011 2015"], page.Items.Select(lineup => $"{lineup.From} {lineup.To}"));
        Assert.Equal(["2011", "2014"], page.Items.Select(lineup => lineup.Window!.Anchors.Single().Period.ToString()));
    }

    [Fact]
    public async Task As_known_earlier_a_set_is_what_it_was_then_and_before_it_was_made_counts_null()
    {
        var before = _world.Time.GetUtcNow();
        _world.Time.Advance(TimeSpan.FromDays(1));
        await PutAsync("ships", "2017-05-01");
        var between = _world.Time.GetUtcNow();
        _world.Time.Advance(TimeSpan.FromDays(1));
        await PutAsync("ships", "2017-05-01", "2017-06-01");

        Assert.Equal(2, (await LineupAsync("from=2017&to=2017&events=set:ships")).Periods[0].Incidents);
        Assert.Equal(1, (await LineupAsync($"from=2017&to=2017&events=set:ships&known_at={between:yyyy-MM-dd'T'HH:mm:ss'Z'}")).Periods[0].Incidents);
        Assert.Null((await LineupAsync($"from=2017&to=2017&events=set:ships&known_at={before:yyyy-MM-dd'T'HH:mm:ss'Z'}")).Periods[0].Incidents);
    }

    [Fact]
    public async Task Without_a_set_nothing_says_so()
    {
        await PutAsync("ships", "2017-05-01");

        var lineup = await LineupAsync("from=2017&to=2017");

        Assert.Equal((null, null, 0), (lineup.Sets, lineup.Periods[0].Incidents, lineup.Periods[0].EventsTotal));
    }

    [Fact]
    public async Task It_is_written_with_what_the_set_says_and_null_for_what_only_lists_say()
    {
        await PutAsync("ships", "2017-05-01");
        var exchange = new Exchange("/api/lineup/IRN?from=2017&to=2017&list=a&events=set:ships");

        var json = await exchange.AnswerAsync(await _world.GetAsync(exchange));

        var period = JsonElement.Parse(json).GetProperty("periods")[0];
        Assert.Equal(
            """
            {"date":{"value":"2017-05-01","precision":"day","text":null},"kind":"incident","list":null,"id":null,"name":null,"type":null,
            "programmes":[],"evidence":null,"target":null,"lists":[],"set":"ships","row":1,"incident_kind":null,"title":"ships 1","url":null}
            """.ReplaceLineEndings(""),
            period.GetProperty("events")[0].GetRawText());
        Assert.Equal("""{"ships":1}""", period.GetProperty("incidents_by_set").GetRawText());
    }

    [Fact]
    public async Task As_a_table_each_set_has_a_column()
    {
        await PutAsync("ships", "2017-05-01");
        var exchange = new Exchange("/api/lineup/IRN?from=2017&to=2017&events=set:ships&format=csv");

        Assert.Equal(
            """
            period,designations,removals,news,incidents,incidents_by_set.ships,events_total
            2017,,,,1,1,1

            """,
            (await exchange.AnswerAsync(await _world.GetAsync(exchange))).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("events=set:nope", "'events' names set:nope, which is not there: /api/events lists those that are.")]
    [InlineData("events=set:gone", "'events' names set:gone, which is not there: /api/events lists those that are.")]
    [InlineData("events=set:Ships", "'events' names a set that must be small letters and digits, in words joined by hyphens or underscores, at most 64 characters (iran-maritime), not 'Ships'.")]
    [InlineData("window=1&around=set:nope", "'around' names set:nope, which is not there: /api/events lists those that are.")]
    [InlineData("window=1&around=set:far&known_at=2026-01-01", "'around' names set:far, of which nothing was known.")]
    [InlineData("window=1&around=set:far", "'around' names set:far, which has no event of IRN.")]
    public async Task What_cannot_be_meant_is_refused_and_said(string query, string detail)
    {
        await PutAsync("gone", "2017");
        await _world.Sets.DeleteAsync(IdOf("gone"), CancellationToken.None);
        await _world.Sets.ReplaceAsync(Upload("far", Event(1, "2017", "SYR")), CancellationToken.None);
        var exchange = new Exchange($"/api/lineup/IRN?{query}");

        var problem = JsonElement.Parse(await exchange.AnswerAsync(await _world.GetAsync(exchange)));

        Assert.Equal((400, detail), (exchange.Response.StatusCode, problem.GetProperty("detail").GetString()));
    }

    private Task<EventSetUpdate> PutAsync(string set, params string[] dates) => _world.Sets.ReplaceAsync(
        Upload(set, [.. dates.Select((date, index) => Event(index + 1, date, "IRN") with { Title = $"{set} {index + 1}" })]), CancellationToken.None);

    private static EventSetUpload Upload(string set, params DatedEvent[] events) => new(IdOf(set), $"Set {set}", "Us", events, ReadOnlyMemory<byte>.Empty);

    private static DatedEvent Event(int row, string date, params string[] countries) => new(
        row,
        PartialDate.TryParse(date, out var parsed) ? parsed : throw new FormatException(date),
        [.. countries.Select(code => new CountryCode(code))],
        Kind: null,
        $"Event {row}",
        Url: null);

    private static EventSetId IdOf(string text) => EventSetId.TryParse(text, out var id) ? id : throw new FormatException(text);

    private async Task<CountryLineup> LineupAsync(string query, string country = "IRN") => Assert.IsType<IValueHttpResult<CountryLineup>>(
        await _world.GetAsync(new Exchange($"/api/lineup/{country}?{query}"), country), exactMatch: false).Value!;
}
