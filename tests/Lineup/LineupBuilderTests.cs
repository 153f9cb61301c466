using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Lineup;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Tests.Lineup;

public sealed class LineupBuilderTests
{
    private static readonly ListId Ofac = new("ofac-sdn");
    private static readonly ListId Un = new("un");
    private static readonly LineupList[] BothKnown =
        [new(Ofac, DateTimeOffset.UnixEpoch), new(Un, DateTimeOffset.UnixEpoch)];

    [Fact]
    public void A_year_without_events_is_there_with_zero_for_every_list()
    {
        var lineup = Build(Question("2016", "2018"), BothKnown, Designation(Ofac, "2017-02-03"));

        Assert.Equal(["2016", "2017", "2018"], lineup.Periods.Select(period => period.Period.ToString()));
        Assert.Equal("0: ofac-sdn 0, un 0", Shown(lineup.Periods[0].Designations));
        Assert.Equal("1: ofac-sdn 1, un 0", Shown(lineup.Periods[1].Designations));
        Assert.Equal("0: ofac-sdn 0, un 0", Shown(lineup.Periods[1].Removals));
    }

    [Fact]
    public void Designations_and_removals_are_counted_apart()
    {
        var lineup = Build(Question("2017", "2017"), BothKnown, Designation(Un, "2017-02-03"), Removal(Un, "2017-05-01"), Removal(Ofac, "2017"));

        Assert.Equal("1: ofac-sdn 0, un 1", Shown(lineup.Periods[0].Designations));
        Assert.Equal("2: ofac-sdn 1, un 1", Shown(lineup.Periods[0].Removals));
        Assert.Equal(3, lineup.Periods[0].EventsTotal);
    }

    [Fact]
    public void A_list_that_we_do_not_know_has_no_count_and_adds_none()
    {
        var lineup = Build(Question("2017", "2017"), [BothKnown[0], new(Un)], Designation(Ofac, "2017-02-03"));

        Assert.Equal("1: ofac-sdn 1, un ?", Shown(lineup.Periods[0].Designations));
    }

    [Fact]
    public void Where_no_list_is_known_there_is_no_total()
    {
        var lineup = Build(Question("2017", "2017"), [new(Ofac), new(Un)]);

        Assert.Equal("?: ofac-sdn ?, un ?", Shown(lineup.Periods[0].Designations));
        Assert.Equal("?: ofac-sdn ?, un ?", Shown(lineup.Coarser));
    }

    [Fact]
    public void What_is_not_collected_yet_is_null_and_not_zero()
    {
        var period = Build(Question("2017", "2017"), BothKnown).Periods[0];

        Assert.Null(period.News);
        Assert.Null(period.Incidents);
    }

    [Fact]
    public void Events_of_a_kind_that_was_not_asked_for_are_neither_counted_nor_shown()
    {
        var question = Question("2017", "2017") with { Kinds = [TimelineKind.Removal] };

        var period = Build(question, BothKnown, Designation(Un, "2017-02-03"), Removal(Un, "2017-05-01")).Periods[0];

        Assert.Null(period.Designations);
        Assert.Equal(1, period.Removals!.Total);
        Assert.Equal(LineupEventKind.Removal, Assert.Single(period.Events).Kind);
    }

    [Fact]
    public void No_more_events_are_shown_than_asked_but_all_are_counted()
    {
        var question = Question("2017", "2017") with { EventsPerPeriod = 1 };

        var period = Build(question, BothKnown, Designation(Un, "2017-02-03"), Designation(Un, "2017-02-04")).Periods[0];

        Assert.Equal("2017-02-03", Assert.Single(period.Events).Date.Value);
        Assert.Equal(2, period.EventsTotal);
        Assert.Equal(2, period.Designations!.Total);
    }

    [Fact]
    public void An_event_says_what_happened_to_whom_and_how_its_date_is_known()
    {
        var told = Build(Question("2017", "2017"), BothKnown, Designation(Un, "2017-02-03")).Periods[0].Events[0];

        Assert.Equal(("un", "1", "A name", TargetType.Person, "listed_on"), (told.List!.Value.Value, told.Id, told.Name, told.Type!.Value, told.Evidence));
        Assert.Equal(["Iran"], told.Programmes);
    }

    [Fact]
    public void By_month_an_event_of_a_year_is_counted_as_coarser()
    {
        var lineup = Build(Question("2017-01", "2017-12"), BothKnown, Designation(Un, "2017"), Designation(Un, "2017-03-01"));

        Assert.Equal(12, lineup.Periods.Count);
        Assert.Equal("1: ofac-sdn 0, un 1", Shown(lineup.Coarser));
        Assert.Equal(1, lineup.Periods.Sum(period => period.Designations!.Total));
    }

    [Fact]
    public void Counts_that_run_on_hold_all_from_the_beginning_to_the_end_of_each_period()
    {
        var question = Question("2016", "2018") with { Mode = LineupMode.Cumulative };

        var lineup = Build(question, BothKnown, Designation(Un, "1999-05-05"), Designation(Ofac, "2016-02-03"), Removal(Un, "2017-05-01"), Designation(Un, "2019-01-01"));

        Assert.Equal(["2: ofac-sdn 1, un 1", "2: ofac-sdn 1, un 1", "2: ofac-sdn 1, un 1"], lineup.Periods.Select(period => Shown(period.Designations)));
        Assert.Equal(["0: ofac-sdn 0, un 0", "1: ofac-sdn 0, un 1", "1: ofac-sdn 0, un 1"], lineup.Periods.Select(period => Shown(period.Removals)));
        Assert.Equal([1, 1, 0], lineup.Periods.Select(period => period.EventsTotal));
    }

    [Fact]
    public void Counts_that_run_on_take_a_coarse_date_in_at_its_end()
    {
        var question = Question("2017-11", "2018-01") with { Mode = LineupMode.Cumulative };

        var lineup = Build(question, BothKnown, Designation(Un, "2017"));

        Assert.Equal([0, 1, 1], lineup.Periods.Select(period => period.Designations!.Total));
        Assert.Equal(1, lineup.Coarser.Total);
    }

    [Fact]
    public void An_era_sums_up_the_events_that_lie_in_it_whichever_day_was_meant()
    {
        var question = Question("2016-01", "2018-12") with { Eras = [new("Talks", Range("2016-06", "2017-12"))] };

        var era = Build(question, BothKnown, Designation(Un, "2017"), Designation(Un, "2016"), Removal(Ofac, "2016-06"), Designation(Un, "2018-01-01")).Eras!.Single();

        Assert.Equal(("Talks", "2016-06", "2017-12"), (era.Name, era.From.ToString(), era.To.ToString()));
        Assert.Equal("1: ofac-sdn 0, un 1", Shown(era.Designations));
        Assert.Equal("1: ofac-sdn 1, un 0", Shown(era.Removals));
    }

    [Fact]
    public void An_era_counts_what_happened_in_it_even_where_counts_run_on()
    {
        var question = Question("2016", "2018") with { Mode = LineupMode.Cumulative, Eras = [new("Talks", Range("2017", "2018"))] };

        Assert.Equal(1, Build(question, BothKnown, Designation(Un, "2016"), Designation(Un, "2017")).Eras!.Single().Designations!.Total);
    }

    [Fact]
    public void Where_neither_eras_nor_a_window_are_asked_for_there_are_none()
    {
        var lineup = Build(Question("2017", "2017"), BothKnown);

        Assert.Null(lineup.Eras);
        Assert.Null(lineup.Window);
    }

    private static PeriodRange Range(string from, string to) => new(Period.Parse(from)!.Value, Period.Parse(to)!.Value);

    private static CountryLineup Build(LineupQuestion question, LineupList[] lists, params TimelineEvent[] events) =>
        new LineupBuilder(question, lists, series: []).Build(events.Select(CountedEvent.Of));

    private static LineupQuestion Question(string from, string to) =>
        new(new CountryCode("IRN"), Range(from, to), [Ofac, Un]);

    private static TimelineEvent Designation(ListId list, string date) => Event(TimelineKind.Designation, list, date);

    private static TimelineEvent Removal(ListId list, string date) => Event(TimelineKind.Removal, list, date);

    private static TimelineEvent Event(TimelineKind kind, ListId list, string text) => new(
        new CountryCode("IRN"),
        kind,
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text),
        "listed_on",
        new DesignationId(list, "1"),
        new CatalogueEntry { Id = "1", Name = "A name", Type = TargetType.Person, Programmes = ["Iran"], Version = 1, Hash = "" });

    private static string Shown(LineupCount? count) =>
        $"{Shown(count?.Total)}: {string.Join(", ", count!.ByList.Select(list => $"{list.Key} {Shown(list.Value)}"))}";

    private static string Shown(int? number) => number is null ? "?" : $"{number}";
}
