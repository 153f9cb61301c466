using System.Text.Json;
using SanctionsTracker.Tests.News.Store;

namespace SanctionsTracker.Tests.Api.Lineup;

/// <summary>The association of an indicator with news.</summary>
public sealed class AssociationOfNewsTests
{
    private const string Growth = "NY.GDP.MKTP.KD.ZG";

    private readonly LineupWorld _world = new();

    [Fact]
    public async Task Only_periods_over_all_of_which_the_feeds_reach_are_compared()
    {
        await FillAsync();

        var answer = await AskAsync($"indicator={Growth}&events=news&from=2000&to=2015&lags=1");

        Assert.Equal(("news", "2000", "2015"), (Text(answer, "events"), Text(answer, "from"), Text(answer, "to")));
        var window = answer.GetProperty("window");
        Assert.Equal(("2005", 8, 7d), (Text(window, "from"), window.GetProperty("periods").GetInt32(), window.GetProperty("events").GetDouble()));
        Assert.Contains(
            "The feeds begin on 2004-06-01: what was reported before is not known, and the 5 of 16 years that begin earlier are left out.", Caveats(answer));
        Assert.Equal("2004-06-01", Text(answer.GetProperty("news"), "begins"));
        Assert.Empty(answer.GetProperty("lists").EnumerateArray());
    }

    [Fact]
    public async Task That_feeds_begin_at_different_times_is_a_caveat()
    {
        await FillAsync();
        await _world.News.SaveAsync(Article.Of("added", "2010-02-01", feed: "un-news"));

        var caveats = Caveats(await AskAsync($"indicator={Growth}&events=news&from=2000&to=2015"));

        Assert.Contains("Feeds begin at different times (treasury on 2004-06-01, un-news on 2010-02-01): more articles may only mean more feeds.", caveats);
    }

    [Fact]
    public async Task A_topic_is_named_in_the_statement()
    {
        await FillAsync();

        var answer = await AskAsync($"indicator={Growth}&events=news&topic=nuclear&from=2000&to=2015");

        Assert.Contains("news articles on nuclear", Text(answer, "statement"), StringComparison.Ordinal);
        Assert.Equal(7, answer.GetProperty("window").GetProperty("events").GetDouble());
    }

    [Fact]
    public async Task Articles_too_coarse_for_the_periods_are_a_caveat()
    {
        await FillAsync();
        await _world.News.SaveAsync(Article.Of("year", "2010"));

        var caveats = Caveats(await AskAsync($"indicator={Growth}&events=news&from=2005&to=2012&interval=month"));

        Assert.Contains("1 of the news articles have a date too coarse to say in which month, and are counted in none.", caveats);
    }

    [Fact]
    public async Task While_no_feed_reaches_a_whole_period_there_is_nothing_to_compare()
    {
        await FillAsync();
        var exchange = new Exchange($"/api/lineup/IRN/association?indicator={Growth}&events=news&from=2000&to=2004");

        using var problem = JsonDocument.Parse(await exchange.AnswerAsync(await _world.AssociateAsync(exchange)));

        Assert.Equal(
            (404, "Nothing is known yet of the news articles that are to be counted."), (exchange.Response.StatusCode, Text(problem.RootElement, "detail")));
    }

    private static string[] Caveats(JsonElement answer) => [.. answer.GetProperty("caveats").EnumerateArray().Select(one => one.GetString()!)];

    private static string Text(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;

    private async Task FillAsync()
    {
        await _world.News.SaveAsync(Article.Of("first", "2004-06-01"));
        string[] days = ["2006-02-01", "2006-03-01", "2008-01-01", "2009-05-05", "2009-06-06", "2011-07-07", "2012-08-08"];
        await _world.News.SaveAsync([.. days.Select(day => Article.Of(day, day))]);
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
}
