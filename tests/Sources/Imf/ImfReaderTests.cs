using System.Text;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Imf;

namespace SanctionsTracker.Tests.Sources.Imf;

public sealed class ImfReaderTests
{
    [Fact]
    public async Task The_values_of_a_country_are_read_by_year()
    {
        var values = await ValuesAsync("""{"values":{"NGDP_RPCH":{"IRN":{"1980":-18.8,"1981":null,"1982":"13.1","1983":"no data"}}},"api":{"version":"1","output-method":"json"}}""");

        Assert.Equal([("1980", -18.8), ("1981", null), ("1982", 13.1), ("1983", null)], values!.Select(one => (one.Key, one.Value)));
    }

    [Theory]
    [InlineData("""{"api":{"version":"1"}}""")]
    [InlineData("""{"values":[],"api":{"version":"1"}}""")]
    [InlineData("""{"values":{"NGDP_RPCH":null}}""")]
    [InlineData("""{"values":{"NGDP_RPCH":{"IRQ":{"1980":1}}}}""")]
    public async Task An_answer_without_the_country_has_no_values(string answer) => Assert.Null(await ValuesAsync(answer));

    [Theory]
    [InlineData("<html>", "The IMF's answer is no JSON: ")]
    [InlineData("[]", "The IMF's answer has another shape: the answer should be an object, and is []")]
    [InlineData("""{"values":7}""", "The IMF's answer has another shape: what should hold 'NGDP_RPCH' should be an object, and is 7")]
    [InlineData("""{"values":{"NGDP_RPCH":{"IRN":[1]}}}""", "The IMF's answer has another shape: IRN should be an object, and is [1]")]
    [InlineData("""{"values":{"NGDP_RPCH":{"IRN":{"1980":"many"}}}}""", "The IMF's answer has another shape: the value of 1980 should be a number or null, and is \"many\"")]
    [InlineData("""{"values":{"NGDP_RPCH":{"IRN":{"1980":1,"1980":2}}}}""", "The IMF gave the year 1980 twice.")]
    public async Task Another_shape_is_told_where_it_differs(string answer, string message) =>
        Assert.StartsWith(message, (await Assert.ThrowsAsync<UnreadableSnapshotException>(() => ValuesAsync(answer))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task What_each_series_is_of_is_read_by_its_code()
    {
        var sources = await ImfReader.ReadSourcesAsync(
            Stream("""{"indicators":{"NGDP_RPCH":{"label":"Real GDP growth","source":"World Economic Outlook (April 2019)"},"X":{"source":null},"Y":{}}}"""), CancellationToken.None);

        Assert.Equal([("NGDP_RPCH", "World Economic Outlook (April 2019)"), ("X", null), ("Y", null)], sources.Select(one => (one.Key, one.Value)));
    }

    [Theory]
    [InlineData("World Economic Outlook (April 2019)", "2019-04-01")]
    [InlineData("World Economic Outlook (October 2026) ", "2026-10-01")]
    [InlineData("World Economic Outlook", null)]
    [InlineData("World Economic Outlook (2026)", null)]
    [InlineData("World Economic Outlook (Spring 2026)", null)]
    [InlineData(null, null)]
    public void An_edition_is_a_month_of_a_year(string? source, string? month) =>
        Assert.Equal(month, ImfEdition.Parse(source)?.Month.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static Task<IReadOnlyDictionary<string, double?>?> ValuesAsync(string answer) =>
        ImfReader.ReadValuesAsync(Stream(answer), "NGDP_RPCH", "IRN", CancellationToken.None);

    private static MemoryStream Stream(string answer) => new(Encoding.UTF8.GetBytes(answer));
}
