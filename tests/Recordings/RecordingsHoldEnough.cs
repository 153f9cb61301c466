namespace SanctionsTracker.Tests.Recordings;

/// <summary>What the demo promises is in the recordings, wherever they were checked out.</summary>
public class RecordingsHoldEnough
{
    private static readonly DateOnly NewYear2019 = new(2019, 1, 1);

    private static readonly List<DateOnly> ListingsOnIran =
    [
        .. Recorded.OfacEntities(Recorded.Path(Recorded.Ofac)).Values.Select(entity => entity.ListedOn),
        .. Recorded.UnEntries(Recorded.Path(Recorded.UnBefore)).Values
            .Where(entry => entry.Regime == "Iran")
            .Select(entry => entry.ListedOn),
    ];

    [Fact]
    public void There_are_377_designations_on_Iran_from_2006_to_2024()
    {
        Assert.Equal(293 + 84, ListingsOnIran.Count);
        Assert.Equal((new DateOnly(2006, 12, 23), 2024), (ListingsOnIran.Min(), ListingsOnIran.Max().Year));
    }

    [Fact]
    public void More_than_a_hundred_of_them_are_from_before_2019() =>
        Assert.Equal(229, ListingsOnIran.Count(date => date < NewYear2019));

    [Fact]
    public void They_spread_over_sixteen_years() =>
        Assert.Equal(
            [2006, 2007, 2008, 2010, 2011, 2012, 2013, 2014, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
            ListingsOnIran.Select(date => date.Year).Distinct().Order());

    [Fact]
    public void The_UN_had_84_entries_on_Iran_in_2020_and_none_in_2024()
    {
        Assert.Equal(84, Recorded.UnEntries(Recorded.Path(Recorded.UnBefore)).Values.Count(entry => entry.Regime == "Iran"));
        Assert.DoesNotContain(Recorded.UnEntries(Recorded.Path(Recorded.UnNow)).Values, entry => entry.Regime == "Iran");
    }

    [Fact]
    public void So_few_leave_the_UN_list_that_it_would_not_be_held()
    {
        var before = Recorded.UnEntries(Recorded.Path(Recorded.UnBefore)).Keys;
        var now = Recorded.UnEntries(Recorded.Path(Recorded.UnNow)).Keys;
        Assert.InRange(before.Except(now, StringComparer.Ordinal).Count() / (double)before.Count, 0.2, 0.3);
    }

    [Fact]
    public void Growth_and_military_spending_have_a_value_for_every_year_from_1980_to_2018()
    {
        var years = Enumerable.Range(1980, 39).Select(year => $"{year}").ToList();
        Assert.All(years, year => Assert.NotNull(Recorded.WorldBank("NY.GDP.MKTP.KD.ZG")[year]));
        Assert.All(years, year => Assert.NotNull(Recorded.WorldBank("MS.MIL.XPND.GD.ZS")[year]));
    }

    [Fact]
    public void The_IMFs_growth_and_inflation_have_a_value_for_every_year_from_1980_to_2024()
    {
        var years = Enumerable.Range(1980, 45).Select(year => $"{year}").ToList();
        Assert.Equal(years, Recorded.Imf("NGDP_RPCH").Keys);
        Assert.Equal(years, Recorded.Imf("PCPIPCH").Keys);
    }

    [Fact]
    public void Shares_of_the_economy_are_percentages_as_the_World_Bank_has_them_and_no_fractions() =>
        Assert.All(Recorded.WorldBank("MS.MIL.XPND.GD.ZS").Values.OfType<double>(), share => Assert.InRange(share, 1, 20));

    [Fact]
    public void The_index_names_every_file_once_and_no_other()
    {
        var index = Recorded.Json("recordings.json");
        var named = index["answers"]!.AsArray().Concat(index["backfill"]!.AsArray()).Concat(index["uploads"]!.AsArray())
            .Concat(Recorded.Json("news/answers.json").AsArray())
            .Select(entry => (string)entry!["file"]!);
        var files = Directory.EnumerateFiles(Recorded.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Recorded.Folder, file).Replace('\\', '/'))
            .Where(file => file is not "recordings.json" and not "news/answers.json" and not "README.md");
        Assert.Equal(files.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_recordings_together_stay_below_two_megabytes()
    {
        var files = new DirectoryInfo(Recorded.Folder).EnumerateFiles("*", SearchOption.AllDirectories);
        Assert.InRange(files.Sum(file => file.Length), 1, 2_000_000);
    }
}
