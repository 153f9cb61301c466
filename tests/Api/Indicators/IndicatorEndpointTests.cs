using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Indicators;
using SanctionsTracker.Tests.Api.Lineup;

namespace SanctionsTracker.Tests.Api.Indicators;

public sealed class IndicatorEndpointTests
{
    private const string Growth = "NY.GDP.MKTP.KD.ZG";

    private readonly LineupWorld _world = new();

    [Fact]
    public async Task The_series_of_a_country_are_told_with_their_extent()
    {
        await _world.PublishAsync(Growth, "2026-01-01", ("1980", -21.6), ("1981", null), ("1982", 22.9));

        var held = Assert.Single((await ListAsync("IR")).Items);

        Assert.Equal(("1980", "1982", 2), (held.First.ToString(), held.Last.ToString(), held.Count));
        Assert.Equal(("%", "CC BY 4.0", "2026-01-01"), (held.Unit, held.Licence, held.Vintage.ToString()));
    }

    [Fact]
    public async Task A_country_without_series_has_an_empty_list() => Assert.Empty((await ListAsync("IRQ")).Items);

    [Fact]
    public async Task The_values_are_those_of_the_newest_vintage_each_with_its_own()
    {
        await _world.PublishAsync(Growth, "2019-04-01", ("1980", -18.8), ("1981", -4.4));
        await _world.PublishAsync(Growth, "2026-01-01", ("1980", -21.6), ("1981", -4.4));

        var values = await ValuesAsync("");

        Assert.Equal("2026-01-01", values.Vintage.ToString());
        Assert.Equal([(-21.6, "2026-01-01"), (-4.4, "2019-04-01")], values.Values.Select(one => (one.Value!.Value, one.Vintage.ToString())));
    }

    [Theory]
    [InlineData("2019-04-01")]
    [InlineData("2022-02-02")]
    public async Task The_values_of_an_earlier_vintage_can_be_asked_for(string vintage)
    {
        await _world.PublishAsync(Growth, "2019-04-01", ("1980", -18.8));
        await _world.PublishAsync(Growth, "2026-01-01", ("1980", -21.6));

        var values = await ValuesAsync($"vintage={vintage}");

        Assert.Equal("2019-04-01", values.Vintage.ToString());
        Assert.Equal(-18.8, Assert.Single(values.Values).Value);
        Assert.Equal(["2019-04-01", "2026-01-01"], values.Vintages.Select(one => one.ToString()));
    }

    [Fact]
    public async Task Periods_can_be_bounded()
    {
        await _world.PublishAsync(Growth, "2026-01-01", ("1980", 1), ("1981", 2), ("1982", 3), ("1983", 4));

        Assert.Equal([2.0, 3], (await ValuesAsync("from=1981&to=1982-12")).Values.Select(one => one.Value!.Value));
    }

    [Fact]
    public async Task Years_between_two_values_that_never_had_one_are_gaps()
    {
        await _world.PublishAsync(Growth, "2026-01-01", ("1980", -21.6), ("1983", 3));

        var values = (await ValuesAsync("from=1980")).Values;

        Assert.Equal(["1980", "1981", "1982", "1983"], values.Select(one => one.Period.Text));
        Assert.Equal((null, null), (values[1].Value, values[1].Vintage));
    }

    [Fact]
    public async Task As_a_table_each_value_is_a_row()
    {
        await _world.PublishAsync(Growth, "2026-01-01", ("1980", -21.6));
        var exchange = new Exchange("/api/indicators/IRN/x?format=csv");

        Assert.Equal(
            "period,value,vintage,forecast\r\n1980,-21.6,2026-01-01,false\r\n",
            await exchange.AnswerAsync(await GetAsync(exchange, Growth)));
    }

    [Fact]
    public async Task A_code_that_is_not_held_is_a_problem_that_names_those_that_are()
    {
        await _world.PublishAsync(Growth, "2026-01-01", ("1980", -21.6));
        var exchange = new Exchange();

        using var problem = JsonDocument.Parse(await exchange.AnswerAsync(await GetAsync(exchange, "FP.CPI.TOTL.ZG")));

        Assert.Equal(404, exchange.Response.StatusCode);
        Assert.Equal(Growth, Assert.Single(problem.RootElement.GetProperty("known").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("vintage=2019")]
    [InlineData("from=1982&to=1981")]
    [InlineData("limit=3")]
    public async Task What_cannot_be_meant_is_refused(string query)
    {
        var exchange = new Exchange($"/api/indicators/IRN/x?{query}");

        await exchange.AnswerAsync(await GetAsync(exchange, Growth));

        Assert.Equal(400, exchange.Response.StatusCode);
    }

    private async Task<Page<HeldIndicator>> ListAsync(string country)
    {
        var answer = await new ListIndicators(_world.Resolver).Run(new Exchange().Request, country, CancellationToken.None);
        return Assert.IsType<IValueHttpResult<Page<HeldIndicator>>>(answer, exactMatch: false).Value!;
    }

    private async Task<IndicatorValues> ValuesAsync(string query) =>
        Assert.IsType<IValueHttpResult<IndicatorValues>>(await GetAsync(new Exchange($"/api/things?{query}"), Growth), exactMatch: false).Value!;

    private Task<IResult> GetAsync(Exchange exchange, string code) =>
        new GetIndicator(_world.Resolver).Run(exchange.Request, "IRN", code, CancellationToken.None);
}
