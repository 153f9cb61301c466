using System.Text;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Dbnomics;

namespace SanctionsTracker.Tests.Sources.Dbnomics;

public sealed class DbnomicsReaderTests
{
    private const string Whole = """
        {"_meta":{"version":"22"},"series":{"docs":[{"@frequency":"quarterly","provider_code":"IMF","dataset_code":"IFS","series_code":"Q.IR.X",
          "series_name":"x","indexed_at":"2025-05-15T11:13:27.379Z","period":["2012-Q1","2012-Q2","2012-Q3"],
          "period_start_day":["2012-01-01","2012-04-01","2012-07-01"],"value":[1.5,"NA",null]}],"limit":1000,"num_found":1,"offset":0}}
        """;

    [Fact]
    public async Task A_series_is_read_with_its_gaps()
    {
        var document = (await ReadAsync(Whole))!;

        Assert.Equal(("IMF/IFS/Q.IR.X", new DateTimeOffset(2025, 5, 15, 11, 13, 27, 379, TimeSpan.Zero)), (document.Id, document.IndexedAt));
        Assert.Equal([("2012-Q1", 1.5), ("2012-Q2", null), ("2012-Q3", null)], document.Periods.Zip(document.Values));
    }

    [Fact]
    public async Task An_answer_without_a_document_has_no_series() => Assert.Null(await ReadAsync("""{"series":{"docs":[],"num_found":0}}"""));

    [Theory]
    [InlineData("<html>", "DBnomics' answer is no JSON: ")]
    [InlineData("{}", "DBnomics' answer lacks 'series'.")]
    [InlineData("""{"series":{"docs":{}}}""", "DBnomics' answer has another shape: docs should be a list, and is {}")]
    [InlineData("""{"series":{"docs":[{},{}]}}""", "DBnomics gave 2 series for one id.")]
    [InlineData("""{"series":{"docs":[{"period":["2012"],"value":[]}]}}""", "DBnomics gave 1 periods and 0 values.")]
    [InlineData("""{"series":{"docs":[{"period":["2012"],"value":["many"]}]}}""", "DBnomics' answer has another shape: a value should be a number or NA, and is \"many\"")]
    public async Task Another_shape_is_told_where_it_differs(string answer, string message) =>
        Assert.StartsWith(message, (await Assert.ThrowsAsync<UnreadableSnapshotException>(() => ReadAsync(answer))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_day_on_which_it_was_taken_in_is_that_of_its_vintage()
    {
        var series = DbnomicsMapper.Map(Document("IMF/WEO:2025-04/IRN.X", "2012", "2013"), "IMF/WEO:latest/IRN.X", new DateOnly(2026, 1, 1));

        Assert.Equal((new DateOnly(2025, 5, 15), 2), (series.UpdatedOn, series.Values.Count));
        Assert.Null(series.ForecastsFrom);
    }

    [Theory]
    [InlineData("IMF/WEO/IRN.Y", "2012", "Asked for IMF/WEO/IRN.X, DBnomics gave IMF/WEO/IRN.Y.")]
    [InlineData("IMF/WEO/IRN.X", "2012-W01", "DBnomics' period '2012-W01' is no year, quarter or month: series by day, week or half-year are not kept.")]
    [InlineData("IMF/WEO/IRN.X", "2013", "DBnomics gave the period 2013 twice.")]
    public void What_is_not_the_series_is_refused(string id, string period, string message) =>
        Assert.Equal(message, Assert.Throws<UnreadableSnapshotException>(() => DbnomicsMapper.Map(Document(id, "2013", period), "IMF/WEO/IRN.X", new DateOnly(2026, 1, 1))).Message);

    private static DbnomicsDocument Document(string id, params string[] periods) =>
        new(id, new DateTimeOffset(2025, 5, 15, 11, 13, 27, TimeSpan.Zero), periods, [.. periods.Select(_ => (double?)1)]);

    private static Task<DbnomicsDocument?> ReadAsync(string answer) =>
        DbnomicsReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(answer)), CancellationToken.None);
}
