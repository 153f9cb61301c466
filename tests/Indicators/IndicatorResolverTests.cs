using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Indicators;

public sealed class IndicatorResolverTests
{
    private static readonly CountryCode Iran = new("IRN");

    private readonly IndicatorStore _store = new(new InMemoryTableStore());
    private readonly IndicatorResolver _resolver;

    public IndicatorResolverTests() => _resolver = new IndicatorResolver(_store, new SeriesCache(_store));

    [Fact]
    public async Task A_code_stands_for_the_series_that_is_held_under_it()
    {
        await HoldAsync("NGDP_RPCH", 3);

        var resolved = await ResolveAsync("NGDP_RPCH");

        Assert.Equal(3, resolved.Series!.Observations.Single().Value);
        Assert.Null(resolved.Chosen);
    }

    [Fact]
    public async Task A_code_that_nobody_knows_stands_for_nothing() => Assert.Equal(new ResolvedSeries(new("x"), Series: null), await ResolveAsync("x"));

    [Fact]
    public async Task A_friendly_code_stands_for_the_first_of_its_order()
    {
        await HoldAsync("NGDP_RPCH", 3);
        await HoldAsync("NY.GDP.MKTP.KD.ZG", 2);

        Assert.Equal(
            new ChosenSeries(new("NY.GDP.MKTP.KD.ZG"), "It comes first for gdp-growth (NY.GDP.MKTP.KD.ZG, NGDP_RPCH)."), (await ResolveAsync("gdp-growth")).Chosen);
    }

    [Fact]
    public async Task What_is_not_held_or_has_no_values_is_passed_over_and_told()
    {
        await HoldAsync("cbi-oil-revenue", null, "upload");
        await HoldAsync("NY.GDP.PETR.RT.ZS", 20);

        var resolved = await ResolveAsync("oil-revenue");

        Assert.Equal("NY.GDP.PETR.RT.ZS", resolved.Chosen!.Code.Value);
        Assert.Equal("% of GDP", resolved.Indicator!.Unit);
        Assert.EndsWith(
            "it is the first with values: cbi-oil-revenue has no values, opec-petroleum-exports is not held, fuel-exports-usd is not held.",
            resolved.Chosen.Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_uploaded_under_a_friendly_code_comes_before_all_others()
    {
        await HoldAsync("NY.GDP.MKTP.KD.ZG", 2);
        await HoldAsync("gdp-growth", 7, "upload");

        var resolved = await ResolveAsync("gdp-growth");

        Assert.Equal((7, "gdp-growth"), (resolved.Series!.Observations.Single().Value, resolved.Chosen!.Code.Value));
    }

    [Fact]
    public async Task A_series_of_months_does_not_stand_in_the_way_of_one_of_years()
    {
        await HoldAsync("cbi-oil-revenue", 3, "upload", "2012-07");
        await HoldAsync("NY.GDP.PETR.RT.ZS", 20);

        Assert.Equal("cbi-oil-revenue", (await ResolveAsync("oil-revenue")).Chosen!.Code.Value);
        Assert.Equal("cbi-oil-revenue", (await ResolveAsync("oil-revenue", "1980-01")).Chosen!.Code.Value);
        var byYear = (await ResolveAsync("oil-revenue", "1980")).Chosen!;
        Assert.Equal("NY.GDP.PETR.RT.ZS", byYear.Code.Value);
        Assert.Contains("cbi-oil-revenue has no values such as for 1980, ", byYear.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_none_has_such_periods_the_best_of_all_stands_for_the_code()
    {
        await HoldAsync("NGDP_RPCH", 3);

        Assert.Equal("NGDP_RPCH", (await ResolveAsync("gdp-growth", "1980-Q1")).Chosen!.Code.Value);
    }

    [Fact]
    public async Task A_friendly_code_of_which_nothing_is_held_stands_for_nothing() =>
        Assert.Equal((null, null), await ResolveAsync("inflation") is var resolved ? (resolved.Series, resolved.Chosen) : default);

    [Fact]
    public async Task A_derived_series_is_computed_from_what_is_held()
    {
        await HoldAsync("TX.VAL.FUEL.ZS.UN", 75);
        Assert.Null((await ResolveAsync("fuel-exports-usd")).Series);
        await HoldAsync("TX.VAL.MRCH.CD.WT", 80);

        Assert.Equal(60, (await ResolveAsync("fuel-exports-usd")).Series!.Observations.Single().Value);
        Assert.Equal("fuel-exports-usd", (await ResolveAsync("oil-revenue")).Chosen!.Code.Value);
    }

    [Fact]
    public async Task What_can_be_asked_for_is_what_is_held_and_what_is_computed_from_it()
    {
        await HoldAsync("TX.VAL.MRCH.CD.WT", 80);
        await HoldAsync("own", 1, "upload");
        Assert.Equal("TX.VAL.MRCH.CD.WT own", await CodesAsync());
        await HoldAsync("TX.VAL.FUEL.ZS.UN", 75);

        Assert.Equal("TX.VAL.FUEL.ZS.UN TX.VAL.MRCH.CD.WT own fuel-exports-usd", await CodesAsync());
        Assert.Equal(4, (await _resolver.LoadCountryAsync(Iran, CancellationToken.None)).Count);
    }

    [Fact]
    public void Every_series_of_an_order_is_one_that_is_known_or_may_be_uploaded() =>
        Assert.All(FriendlyCodes.All.SelectMany(friendly => friendly.Order), code => Assert.Null(FriendlyCodes.Find(code.Value)));

    private async Task<string> CodesAsync() => string.Join(' ', (await _resolver.OfCountryAsync(Iran, CancellationToken.None)).Select(facts => facts.Indicator.Code));

    private Task<ResolvedSeries> ResolveAsync(string code, string? like = null) =>
        _resolver.ResolveAsync(Iran, new IndicatorCode(code), IndicatorPeriod.Parse(like), CancellationToken.None);

    private Task<SeriesUpdate> HoldAsync(string code, double? value, string sourceId = "worldbank", string period = "1980")
    {
        var indicator = IndicatorCatalogue.Find(code) ?? new Indicator(new(code), code, "x", "x", "x", sourceId);
        var facts = new SeriesFacts(Iran, indicator) { FetchedAt = DateTimeOffset.UnixEpoch, Sha256 = code, Address = "" };
        var day = new DateOnly(2026, 1, 1);
        return _store.PublishAsync(
            facts, new PublishedSeries(day, day, new Dictionary<IndicatorPeriod, double?> { [IndicatorPeriod.Parse(period)!.Value] = value }), CancellationToken.None);
    }
}
