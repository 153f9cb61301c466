using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Lineup;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Sources.UnitedNations;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>The UN's Iran regime gone and come back: the 84 entries of 2020, none of them in 2024, and 121 in 2026 with listing dates of 2006
/// to 2012, as after the return of the resolutions in 2025: the 84, and 37 that had left before our first snapshot.</summary>
public sealed class RelistingTests
{
    // FEREIDOUN ABBASI-DAVANI, listed on 2007-03-24.
    private const string AbbasiDavani = "IRi.001";

    // One of the 37, made up: no sample is of 2026.
    private const string NeverSeen = "IRe.901";

    private static readonly ListId Un = new("un");

    [SkippableTheory]
    [InlineData("2006-12-22", 0)]
    [InlineData("2013-06-01", 84)]
    [InlineData("2024-09-25", 84)]
    [InlineData("2024-09-26", 0)]
    [InlineData("2026-02-14", 0)]
    [InlineData("2026-02-15", 121)]
    [InlineData("2030-01-01", 121)]
    public async Task On_every_date_the_regime_has_the_entries_that_were_listed_then(string day, int entries)
    {
        await using var tracker = await ThreeTimesSyncedAsync();

        Assert.Equal(entries, (await tracker.ListedOnAsync("un", Day(day), "Iran")).Length);
    }

    [SkippableFact]
    public async Task A_relisted_entry_has_two_periods_and_keeps_its_old_listing_date()
    {
        await using var tracker = await ThreeTimesSyncedAsync();

        var catalogue = await tracker.CatalogueAsync("un");
        var entry = catalogue.Find(AbbasiDavani)!;

        Assert.Equal(
            ["2007-03-24 to 2024-09-26 (listed_on)", "2026-02-15 to  (generated)"],
            catalogue.PeriodsOf(entry).Select(period => string.Create(
                CultureInfo.InvariantCulture, $"{period.From} to {period.To:yyyy-MM-dd} ({period.FromEvidence})")));
        Assert.Equal("2007-03-24", entry.ListedOn!.Value);
        Assert.Equal(84, (await tracker.JournalAsync("un")).Count(entry => entry.Change is { Kind: ListChangeKind.Relisted, Id.Value: ['I', 'R', ..] }));
    }

    [SkippableFact]
    public async Task A_returning_entry_that_no_snapshot_had_before_is_listed_from_its_first_snapshot_and_keeps_its_old_listing_date()
    {
        await using var tracker = await ThreeTimesSyncedAsync();

        var catalogue = await tracker.CatalogueAsync("un");
        var entry = catalogue.Find(NeverSeen)!;

        // Its listing date lies before two snapshots without it: it cannot have been listed without a break since then.
        var period = Assert.Single(catalogue.PeriodsOf(entry));
        Assert.Equal(("2026-02-15", "generated", null), (period.From.Value, period.FromEvidence, period.To));
        Assert.Equal("2010-06-09", entry.ListedOn!.Value);
        Assert.Equal(37, (await tracker.JournalAsync("un")).Count(entry => entry.Change is { Kind: ListChangeKind.Added, Id.Value: ['I', 'R', 'e', '.', '9', ..] }));
    }

    [SkippableFact]
    public async Task A_line_up_counts_the_first_listings_the_removals_and_the_returns_each_in_its_year()
    {
        await using var tracker = await ThreeTimesSyncedAsync();

        var lineup = await LineupAsync(tracker, asOf: null, knownAt: null);

        Assert.Equal("2006:13/0 2024:0/84 2026:121/0", CountsOf(lineup, 2006, 2024, 2026));
    }

    [SkippableFact]
    public async Task A_line_up_as_of_a_day_and_as_known_at_a_time_goes_by_each_and_by_both()
    {
        await using var tracker = await ThreeTimesSyncedAsync();
        var commits = await tracker.Lists.CommitsAsync(Un, CancellationToken.None);
        var (afterFirst, afterSecond) = (commits[0].CommittedAt, commits[1].CommittedAt);

        Assert.Equal("2006:13/0 2024:0/84 2026:84/0", CountsOf(await LineupAsync(tracker, "2013-06-01", null), 2006, 2024, 2026));
        Assert.Equal("2006:0/0 2024:0/0 2026:0/0", CountsOf(await LineupAsync(tracker, "2025-06-01", null), 2006, 2024, 2026));
        Assert.Equal("2006:13/0 2024:0/0 2026:0/0", CountsOf(await LineupAsync(tracker, null, afterFirst), 2006, 2024, 2026));
        Assert.Equal("2006:13/0 2024:0/84 2026:0/0", CountsOf(await LineupAsync(tracker, null, afterSecond), 2006, 2024, 2026));
        Assert.Equal("2006:13/0 2024:0/0 2026:0/0", CountsOf(await LineupAsync(tracker, "2025-06-01", afterFirst), 2006, 2024, 2026));
        Assert.Equal("2006:0/0 2024:0/0 2026:0/0", CountsOf(await LineupAsync(tracker, "2025-06-01", afterSecond), 2006, 2024, 2026));
    }

    private static async Task<RealTracker> ThreeTimesSyncedAsync()
    {
        var (before, without) = (await ReadAsync("2020-11-30"), await ReadAsync("2024-09-26"));
        var others = Enumerable.Range(901, 37).Select(number => UnFile.Entity("<LISTED_ON>2010-06-09</LISTED_ON>", $"IRe.{number}"));
        var back = before.Replace("dateGenerated=\"2020-11-30T", "dateGenerated=\"2026-02-15T", StringComparison.Ordinal)
            .Replace("</ENTITIES>", string.Concat(others) + "</ENTITIES>", StringComparison.Ordinal);
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/un.xml", Answers.Text(before), Answers.Text(without), Answers.Text(back));
        var tracker = await RealTracker.StartAsync(("Sources:un:Address", server.At("/un.xml").ToString()));
        for (var sync = 0; sync < 3; sync++) Assert.Null((await tracker.RefreshAsync("un")).Error);
        return tracker;
    }

    private static Task<CountryLineup> LineupAsync(RealTracker tracker, string? asOf, DateTimeOffset? knownAt)
    {
        var years = new PeriodRange(Period.Containing(Interval.Year, Day("2006-01-01")), Period.Containing(Interval.Year, Day("2026-12-31")));
        var question = new LineupQuestion(new CountryCode("IRN"), years, [Un]) { AsOf = asOf is null ? null : Day(asOf), KnownAt = knownAt };
        return tracker.Of<LineupReader>().ReadAsync(question, CancellationToken.None);
    }

    private static string CountsOf(CountryLineup lineup, params int[] years) => string.Join(' ', years.Select(year =>
    {
        var period = lineup.Periods.Single(one => one.Period.ToString() == year.ToString(CultureInfo.InvariantCulture));
        return string.Create(CultureInfo.InvariantCulture, $"{year}:{period.Designations!.Total}/{period.Removals!.Total}");
    }));

    private static Task<string> ReadAsync(string date) => File.ReadAllTextAsync(Corpora.Path($"un/consolidated_{date}.xml"));

    private static DateOnly Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture);
}
