using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Recordings;

namespace SanctionsTracker.Tests.Sources.WorldBank;

public sealed class WorldBankRefresherTests
{
    private const string Growth = "NY.GDP.MKTP.KD.ZG";
    private const string Unknown =
        """[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]""";

    [Fact]
    public async Task Every_series_of_every_country_with_designations_is_fetched()
    {
        await using var test = await WorldBankUnderTest.StartAsync();

        var outcome = await test.RunAsync();

        Assert.Equal((RefreshResult.Baseline, 10, 10), (outcome.Result, outcome.Records, outcome.Amended));
        Assert.Equal(10, (await test.Store.OfCountryAsync(WorldBankUnderTest.Iran, CancellationToken.None)).Count);
        Assert.Equal(10, test.Server.Requests.Count);
        Assert.Contains(
            $"/v2/country/IRN/indicator/{Growth}?format=json&per_page=200&date=1960:2026",
            test.Server.Requests.Select(request => request.PathAndQuery));
    }

    [Fact]
    public async Task A_series_says_where_it_came_from()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        await test.RunAsync();

        var facts = (await test.LoadAsync(Growth))!.Facts;

        Assert.NotNull(await test.Archive.OpenAsync(facts.Sha256, CancellationToken.None));
        Assert.EndsWith($"/v2/country/IRN/indicator/{Growth}?format=json&per_page=200&date=1960:2026", facts.Address, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 7, 1), facts.UpdatedOn);
    }

    [Fact]
    public async Task An_unchanged_answer_writes_the_sources_row_alone()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        await test.RunAsync();
        var (writes, archived) = (test.Writes, test.Archive.Count);

        var outcome = await test.RunAsync();

        Assert.Equal((RefreshResult.Unchanged, 10), (outcome.Result, outcome.Records));
        Assert.Equal((writes, archived), (test.Writes, test.Archive.Count));
        Assert.NotNull((await test.StateAsync()).LastSuccess);
    }

    [Fact]
    public async Task A_revision_is_a_new_vintage_of_that_value_alone()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        test.Play(
            Growth,
            WorldBankUnderTest.Page(Growth, [("1980", -18.8), ("1981", -4.4)], updated: "2019-04-01"),
            WorldBankUnderTest.Page(Growth, [("1980", -21.6), ("1981", -4.4)]));
        await test.RunAsync();

        var outcome = await test.RunAsync();

        Assert.Equal((RefreshResult.Updated, 1), (outcome.Result, outcome.Amended));
        Assert.Equal(["1980 2019-04-01", "1980 2026-07-01", "1981 2019-04-01"],
            (await test.LoadAsync(Growth))!.Observations.Select(one => $"{one.Period} {one.Vintage}"));
    }

    [Fact]
    public async Task All_pages_are_read()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        var path = $"{WorldBankUnderTest.PathOf(Growth)}?format=json&per_page=200&date=1960:2026";
        test.Server
            .Answer(path, WorldBankUnderTest.Page(Growth, [("1982", 3), ("1981", 2)], page: 1, pages: 2, total: 3))
            .Answer(path + "&page=2", WorldBankUnderTest.Page(Growth, [("1980", 1)], page: 2, pages: 2, total: 3));

        await test.RunAsync();

        var series = (await test.LoadAsync(Growth))!;
        Assert.Equal([1, 2, 3], series.Observations.Select(one => one.Value!.Value));
        Assert.Equal(2, series.Facts.Sha256.Split(' ').Length);
    }

    [Theory]
    [InlineData("<html><body>Down for maintenance</body></html>", "an HTML page with status 200 instead of JSON")]
    [InlineData("[{\"page\":1", "is no JSON")]
    [InlineData("""[{"message":[{"id":"199","key":"Service","value":"Busy"}]}]""", "The World Bank says: Service: Busy")]
    public async Task A_series_that_fails_does_not_hold_back_the_others(string answer, string error)
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        test.Play(Growth, Answers.Json(answer));

        var outcome = await test.RunAsync();

        Assert.Equal((RefreshResult.Failed, 9, 9), (outcome.Result, outcome.Records, outcome.Amended));
        Assert.StartsWith($"1 of 10 series failed, the others are in; the first is IRN/{Growth}: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(error, outcome.Error, StringComparison.Ordinal);
        var state = await test.StateAsync();
        Assert.Equal((outcome.Error, 1, 1), (state.Error, state.ConsecutiveFailures, state.Rejected));
        Assert.Equal($"IRN/{Growth}", state.RejectedEntries.Single().Reference);
    }

    [Fact]
    public async Task A_failure_keeps_what_is_held_and_a_success_ends_it()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        var good = WorldBankUnderTest.Page(Growth, [("1980", 1)]);
        test.Play(Growth, good, Answers.Status(500), good);
        await test.RunAsync();

        Assert.Equal((RefreshResult.Failed, 10), (await test.RunAsync()) is var failed ? (failed.Result, failed.Records) : default);
        Assert.Single((await test.LoadAsync(Growth))!.Observations);

        Assert.Equal(RefreshResult.Unchanged, (await test.RunAsync()).Result);
        Assert.Null((await test.StateAsync()).Error);
    }

    [Fact]
    public async Task A_series_that_the_bank_does_not_have_is_shown_and_is_no_failure()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        test.Play(Growth, Answers.Json(Unknown));
        test.Play("PA.NUS.FCRF", Answers.Status(404));

        var outcome = await test.RunAsync();

        Assert.Equal((RefreshResult.Baseline, 8, 2), (outcome.Result, outcome.Records, outcome.Rejected));
        Assert.Contains(
            (await test.StateAsync()).RejectedEntries,
            entry => entry.Reason == "The World Bank says: Invalid value: The provided parameter value is not valid");
    }

    [Fact]
    public async Task A_series_that_is_held_and_gone_is_a_failure()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        test.Play(Growth, WorldBankUnderTest.Page(Growth, [("1980", 1)]), Answers.Json(Unknown));
        await test.RunAsync();

        var outcome = await test.RunAsync();

        Assert.Equal(RefreshResult.Failed, outcome.Result);
        Assert.Contains("It is held, but gone", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(10, outcome.Records);
    }

    [Fact]
    public async Task An_address_where_nothing_exists_is_a_failure()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        foreach (var indicator in IndicatorCatalogue.WorldBank) test.Play(indicator.Code.Value, Answers.Status(404));

        Assert.Contains("None of the 10 series asked for exists there", (await test.RunAsync()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refresh_waits_for_no_other()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        await test.Leases.TryAcquireAsync("refresh-worldbank", "another", TimeSpan.FromMinutes(1), CancellationToken.None);

        Assert.Equal(RefreshResult.Busy, (await test.RunAsync()).Result);
        Assert.Empty(test.Server.Requests);
    }

    [Fact]
    public async Task Progress_ends_with_every_series_counted()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        var reports = new List<RefreshProgress>();

        var outcome = await test.RunAsync(new Reports(reports));

        Assert.Equal(new RefreshProgress("worldbank", RefreshStage.Done, outcome.Bytes, Entries: 10, Changes: 10), reports[^1]);
        Assert.Equal(reports.Select(report => report.Entries).Order(), reports.Select(report => report.Entries));
    }

    [Fact]
    public async Task The_recorded_answers_of_the_bank_are_read_to_the_last_row()
    {
        await using var test = await WorldBankUnderTest.StartAsync();
        foreach (var code in Recorded.WorldBankCodes()) test.Play(code, Answers.File(Recorded.Path($"worldbank/IRN/{code}.json")));

        Assert.Equal(RefreshResult.Baseline, (await test.RunAsync()).Result);

        var growth = (await test.LoadAsync(Growth))!;
        Assert.Equal(65, growth.Observations.Count);
        Assert.Equal("2026-11-22", growth.Facts.Vintage.ToString());
        Assert.Equal("1961", growth.Observations[0].Period.Text);
    }

    private sealed class Reports(List<RefreshProgress> to) : IProgress<RefreshProgress>
    {
        public void Report(RefreshProgress value) => to.Add(value);
    }
}
