using System.Buffers;
using System.Text;
using CsCheck;
using SanctionsTracker.Backup;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Backup;

public sealed class RowLineTests
{
    [Fact]
    public void A_row_is_written_as_table_storage_writes_entities_its_values_in_order_of_their_names()
    {
        var row = Row(
            ("yes", true), ("text", "ایران \"x\"\n"), ("real", 5.0), ("number", long.MaxValue), ("bytes", new byte[] { 0, 255 }),
            ("at", new DateTimeOffset(2017, 2, 3, 4, 5, 6, TimeSpan.Zero).AddTicks(1234567)));

        Assert.Equal(
            """
            {"PartitionKey":"un","RowKey":"KPi.033",
            "at@odata.type":"Edm.DateTime","at":"2017-02-03T04:05:06.1234567Z",
            "bytes@odata.type":"Edm.Binary","bytes":"AP8=",
            "number@odata.type":"Edm.Int64","number":"9223372036854775807",
            "real@odata.type":"Edm.Double","real":5,
            "text":"ایران \"x\"\n",
            "yes":true}
            """.ReplaceLineEndings(""),
            Written(row));
    }

    [Fact]
    public void Values_of_every_type_come_back_exactly()
    {
        var row = Row(
            ("text", "half 😀 \u2028 \\ / </script>"), ("empty", ""), ("date_like", "2017-02-03T00:00:00Z"), ("least", long.MinValue), ("real", 0.1 + 0.2),
            ("tiny", double.Epsilon), ("large", double.MaxValue), ("minus_nothing", -0.0), ("no", false), ("none", Array.Empty<byte>()),
            ("early", new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero)), ("late", DateTimeOffset.MaxValue));

        var read = Read(Written(row));

        Assert.Equal((row.Partition, row.Row), (read.Partition, read.Row));
        Assert.Equal(row.Values.OrderBy(value => value.Key, StringComparer.Ordinal), read.Values.OrderBy(value => value.Key, StringComparer.Ordinal));
        Assert.All(row.Values, value => Assert.IsType(value.Value.GetType(), read.Values[value.Key]));
        Assert.True(double.IsNegative(read.Real("minus_nothing")!.Value));
    }

    [Fact]
    public void Any_number_and_any_bytes_come_back_exactly() =>
        Gen.Select(Gen.Long, Gen.Double.Where(double.IsFinite), Gen.Byte.Array).Sample((number, real, bytes) =>
        {
            var read = Read(Written(Row(("n", number), ("r", real), ("b", bytes))));
            return read.Number("n") == number
                && BitConverter.DoubleToInt64Bits(read.Real("r")!.Value) == BitConverter.DoubleToInt64Bits(real)
                && read.Bytes("b")!.SequenceEqual(bytes);
        });

    [Fact]
    public void The_order_in_which_a_store_gives_values_does_not_matter() =>
        Assert.Equal(Written(Row(("a", 1L), ("b", 2L))), Written(Row(("b", 2L), ("a", 1L))));

    [Fact]
    public void A_value_of_a_type_that_tables_of_ours_do_not_hold_is_refused_and_named()
    {
        var refused = Assert.Throws<InvalidDataException>(() => Written(Row(("n", 1))));

        Assert.Contains("Int32", refused.Message, StringComparison.Ordinal);
        Assert.Contains("KPi.033", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"PartitionKey":"un"}""")]
    [InlineData("""{"PartitionKey":"un","RowKey":"a","n":1}""")]
    [InlineData("""{"PartitionKey":"un","RowKey":"a","n":null}""")]
    [InlineData("""{"PartitionKey":"un","RowKey":"a","n@odata.type":"Edm.Int32","n":1}""")]
    [InlineData("""{"PartitionKey":"un","RowKey":"a","n@odata.type":"Edm.Int64","n":"1.5"}""")]
    [InlineData("""{"PartitionKey":"un","RowKey":"a","n@odata.type":"Edm.Binary","n":"?"}""")]
    [InlineData("""{"PartitionKey":"un","RowKey":"a","n@odata.type":"Edm.DateTime","n":"2017"}""")]
    [InlineData("""{"PartitionKey":"un","RowKey":"a","t":"cut""")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_line_that_is_no_row_is_refused(string line) => Assert.Throws<InvalidDataException>(() => Read(line));

    private static TableRow Row(params (string Name, object Value)[] values) =>
        new("un", "KPi.033", values.ToDictionary(value => value.Name, value => value.Value));

    private static string Written(TableRow row)
    {
        var line = new ArrayBufferWriter<byte>();
        RowLine.Write(row, line);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    private static TableRow Read(string line) => RowLine.Read(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(line)));
}
