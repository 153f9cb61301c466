using System.Text;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.WorldBank;

namespace SanctionsTracker.Tests.Sources.WorldBank;

public sealed class WorldBankReaderTests
{
    [Fact]
    public async Task A_page_is_read()
    {
        const string answer = """
            [{"page":1,"pages":1,"per_page":200,"total":2,"sourceid":"2","lastupdated":"2026-07-01"},
             [{"indicator":{"id":"NY.GDP.MKTP.KD.ZG","value":"GDP growth (annual %)"},"country":{"id":"IR","value":"Iran, Islamic Rep."},
               "countryiso3code":"IRN","date":"1981","value":null,"unit":"","obs_status":"","decimal":1},
              {"indicator":{"id":"NY.GDP.MKTP.KD.ZG","value":"GDP growth (annual %)"},"country":{"id":"IR","value":"Iran, Islamic Rep."},
               "countryiso3code":"IRN","date":"1980","value":-21.5990549936512,"unit":"","obs_status":"","decimal":1}]]
            """;

        var page = Assert.IsType<WorldBankAnswer.Page>(await ReadAsync(answer));

        Assert.Equal((1, 1, 2, new DateOnly(2026, 7, 1)), (page.Number, page.Pages, page.Total, page.UpdatedOn));
        Assert.Equal(
            [new("IRN", "NY.GDP.MKTP.KD.ZG", "1981", Value: null), new("IRN", "NY.GDP.MKTP.KD.ZG", "1980", -21.5990549936512)], page.Rows);
    }

    [Theory]
    [InlineData("""[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]""")]
    [InlineData("""[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]},null]""")]
    public async Task An_error_is_told_in_the_banks_words(string answer)
    {
        var error = Assert.IsType<WorldBankAnswer.Error>(await ReadAsync(answer));

        Assert.Equal("Invalid value: The provided parameter value is not valid", error.Message);
        Assert.True(error.SaysUnknown);
    }

    [Fact]
    public async Task Another_error_does_not_say_that_the_series_is_unknown() => Assert.False(
        Assert.IsType<WorldBankAnswer.Error>(await ReadAsync("""[{"message":[{"id":"199","key":"Service","value":"Busy"}]}]""")).SaysUnknown);

    [Fact]
    public async Task A_series_without_rows_is_a_page_without_rows() => Assert.Empty(
        Assert.IsType<WorldBankAnswer.Page>(
            await ReadAsync("""[{"page":0,"pages":0,"per_page":200,"total":0,"lastupdated":null},null]""")).Rows);

    [Fact]
    public async Task Counts_may_be_written_as_text() => Assert.Equal(
        3, Assert.IsType<WorldBankAnswer.Page>(await ReadAsync("""[{"page":"1","pages":"3","per_page":"50","total":"0"},[]]""")).Pages);

    [Theory]
    [InlineData("""[{"page":1""", "is no JSON")]
    [InlineData("""{"page":1}""", "an array [meta, rows]")]
    [InlineData("[]", "an array [meta, rows]")]
    [InlineData("[[],[]]", "meta should be an object")]
    [InlineData("""[{"page":1,"pages":1,"total":1}]""", "two elements")]
    [InlineData("""[{"pages":1,"total":1},[]]""", "lacks 'page'")]
    [InlineData("""[{"page":1,"pages":1,"total":"many"},[]]""", "total should be a whole number, and is \"many\"")]
    [InlineData("""[{"page":1,"pages":1,"total":1,"lastupdated":"yesterday"},[]]""", "lastupdated should be a date")]
    [InlineData("""[{"page":1,"pages":1,"total":1},{}]""", "rows should be an array")]
    [InlineData("""[{"page":1,"pages":1,"total":1},[{"countryiso3code":"IRN","date":"1980","value":1}]]""", "lacks 'indicator'")]
    [InlineData("""[{"page":1,"pages":1,"total":1},[{"indicator":{"id":"X"},"countryiso3code":"IRN","date":1980,"value":1}]]""", "date should be text")]
    [InlineData("""[{"page":1,"pages":1,"total":1},[{"indicator":{"id":"X"},"countryiso3code":"IRN","date":"1980","value":"n/a"}]]""", "value should be a number or null, and is \"n/a\"")]
    [InlineData("""[{"page":1,"pages":1,"total":1},[{"indicator":{"id":"X"},"countryiso3code":"IRN","date":"1980"}]]""", "lacks 'value'")]
    public async Task Another_shape_is_refused_with_the_place(string answer, string words)
    {
        var refusal = await Assert.ThrowsAsync<UnreadableSnapshotException>(() => ReadAsync(answer));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<WorldBankAnswer> ReadAsync(string answer)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(answer));
        return await WorldBankReader.ReadAsync(content, CancellationToken.None);
    }
}
