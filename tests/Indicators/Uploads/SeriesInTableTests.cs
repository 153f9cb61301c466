using System.Text;
using SanctionsTracker.Indicators.Uploads;

namespace SanctionsTracker.Tests.Indicators.Uploads;

public sealed class SeriesInTableTests
{
    [Theory]
    [InlineData("period,value\n1980,-21.6", "1980", -21.6)]
    [InlineData("Period , VALUE\r\n 1980 , 1e3 \r\n", "1980", 1000)]
    [InlineData("\uFEFFperiod,value\n2012-Q3,0", "2012-Q3", 0)]
    [InlineData("value,period\n7,2012-07", "2012-07", 7)]
    [InlineData("\"period\",\"value\"\n\"1980\",\"-21.6\"", "1980", -21.6)]
    public void A_row_is_a_period_and_its_value(string table, string period, double value)
    {
        var read = Read(table);

        Assert.Empty(read.BadRows);
        Assert.Equal((period, value), (Assert.Single(read.Values).Key.Text, read.Values.Values.Single()));
    }

    [Fact]
    public void An_empty_cell_is_a_missing_value_and_an_empty_line_nothing()
    {
        var read = Read("period,value\n1980,\n\n1981,2\n1982\n");

        Assert.Equal([null, 2, null], read.Values.Values);
        Assert.Empty(read.BadRows);
    }

    [Theory]
    [InlineData("19800,1", "period", "'19800' is no year (2012), quarter (2012-Q3) or month (2012-07).")]
    [InlineData("2012-Q5,1", "period", "'2012-Q5' is no year (2012), quarter (2012-Q3) or month (2012-07).")]
    [InlineData(",1", "period", "'' is no year (2012), quarter (2012-Q3) or month (2012-07).")]
    [InlineData("1979,1", "period", "The period 1979 is on line 2 already.")]
    [InlineData("1980-01,1", "period", "1980-01 is not as long as 1979: a series is by year, by quarter or by month.")]
    [InlineData("1980,NaN", "value", "'NaN' is no finite number: leave the cell empty where a value is missing.")]
    [InlineData("1980,-Infinity", "value", "'-Infinity' is no finite number: leave the cell empty where a value is missing.")]
    [InlineData("1980,1e999", "value", "'1e999' is no finite number: leave the cell empty where a value is missing.")]
    [InlineData("1980,\"1,412.9\"", "value", "'1,412.9' is no number. Numbers have a decimal point and no separators of thousands, unless thousands=, says so.")]
    [InlineData("1980,n/a", "value", "'n/a' is no number. Leave the cell empty where a value is missing, or say missing= and the text that stands for it.")]
    [InlineData("1980,1,2", null, "It has 3 cells, and the first line 2.")]
    public void A_row_that_cannot_be_read_is_told_with_its_line_and_why(string row, string? column, string reason)
    {
        var read = Read($"period,value\n1979,1\n{row}\n1985,2\n");

        Assert.Equal(new BadRow(3, column, reason), Assert.Single(read.BadRows));
        Assert.Equal(2, read.Values.Count);
    }

    [Fact]
    public void Every_bad_row_is_told()
    {
        var read = Read("period,value\nx,1\n1980,y\n1981,3\nz,4\n");

        Assert.Equal([2, 3, 5], read.BadRows.Select(row => row.Line));
        Assert.Equal(4, read.Rows);
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them() =>
        Assert.Equal([5, 8], Read("period,value\n\n1980,1\n\n\"1981\n\",x\n1982,2\ny,3").BadRows.Select(row => row.Line));

    [Theory]
    [InlineData("", "The table is empty.")]
    [InlineData("year,growth\n1980,1", "The first line must name a column 'period'. It names: year, growth.")]
    [InlineData("1980,1\n1981,2", "The first line must name a column 'period'. It names: 1980, 1.")]
    [InlineData("period,value,note\n1980,1,x", "The first line must be 'period,value', not 'period,value,note'.")]
    [InlineData("period;value\n1980;1", "The first line must name a column 'period'. It names: period;value.")]
    public void A_table_without_the_two_columns_is_no_series(string table, string why) =>
        Assert.StartsWith(why, Assert.Throws<UnreadableUploadException>(() => Read(table)).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_no_table() =>
        Assert.Equal("The table is not in UTF-8.", Assert.Throws<UnreadableUploadException>(() => CsvTableReader.Read([0x70, 0xFF, 0xFE])).Message);

    [Fact]
    public void Broken_quotes_are_no_table() =>
        Assert.StartsWith("The table is no CSV", Assert.Throws<UnreadableUploadException>(() => Read("period,value\n\"1980,1\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Columns_can_be_chosen_among_others()
    {
        var layout = new SeriesLayout { PeriodColumn = "Year", ValueColumn = "growth", ColumnsChosen = true };

        Assert.Equal([-21.6], Read("note,year,Growth\nx,1980,-21.6\n", layout).Values.Values);
    }

    [Fact]
    public void A_series_can_lie_across_a_row_under_a_line_of_periods()
    {
        const string Table = "Table 2.5\n,1980,1981,note,1982\nIraq,1,2,x,3\n IR Iran ,4,,x,5\n";

        Assert.Equal(["1980=4", "1981=", "1982=5"], Read(Table, new SeriesLayout { Row = "ir iran" }).Values.Select(one => $"{one.Key}={one.Value}"));
    }

    [Fact]
    public void Amounts_that_look_like_years_are_no_line_of_periods() =>
        Assert.Equal(
            ["1980=4", "1981=5", "1982=6"],
            Read(",1980,1981,1982\nGabon,2258,2745,9.5\nIran,4,5,6\n", new SeriesLayout { Row = "Iran" }).Values.Select(one => $"{one.Key}={one.Value}"));

    [Fact]
    public void A_bad_cell_of_a_row_is_told_by_its_period() =>
        Assert.Equal(
            new BadRow(2, "1981", "'..' is no number. Leave the cell empty where a value is missing, or say missing= and the text that stands for it."),
            Assert.Single(Read("country,1980,1981\nIran,1,..\n", new SeriesLayout { Row = "Iran" }).BadRows));

    [Fact]
    public void A_text_that_stands_for_a_missing_value_can_be_said() =>
        Assert.Equal([1, null], Read("country,1980,1981\nIran,1,..\n", new SeriesLayout { Row = "Iran", Missing = [".."] }).Values.Values);

    [Fact]
    public void A_row_that_is_not_there_is_answered_with_those_that_are() =>
        Assert.Equal(
            "No row has a cell 'Iran'. Rows begin with: country, Iraq, Kuwait.",
            Assert.Throws<UnreadableUploadException>(() => Read("country,1980,1981\nIraq,1,2\nKuwait,3,4\n", new SeriesLayout { Row = "Iran" })).Message);

    [Fact]
    public void A_row_without_periods_above_is_no_series() =>
        Assert.Equal(
            "No line above 'Iran' (line 2) holds periods such as 2011 and 2012.",
            Assert.Throws<UnreadableUploadException>(() => Read("country,a,b\nIran,1,2\n", new SeriesLayout { Row = "Iran" })).Message);

    [Fact]
    public void JSON_is_read_by_the_names_of_its_members()
    {
        var read = SeriesInTable.Read(
            JsonTableReader.Read("""[{"period":"1980","value":-21.6},{"value":null,"period":"1981"},{"period":1982,"value":"x"}]"""u8.ToArray()), new SeriesLayout());

        Assert.Equal([-21.6, null], read.Values.Values);
        Assert.Equal(3, Assert.Single(read.BadRows).Line);
    }

    [Theory]
    [InlineData("{}", "The JSON is no array of objects.")]
    [InlineData("[1]", "Row 1 of the JSON is no object.")]
    [InlineData("[", "The table is no JSON")]
    public void Other_JSON_is_no_table(string json, string why) =>
        Assert.StartsWith(why, Assert.Throws<UnreadableUploadException>(() => JsonTableReader.Read(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);

    private static UploadedSeries Read(string table, SeriesLayout? layout = null) =>
        SeriesInTable.Read(CsvTableReader.Read(Encoding.UTF8.GetBytes(table)), layout ?? new SeriesLayout());
}
