using System.Text;
using CsCheck;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Tables;

public sealed class RowPayloadTests
{
    [Fact]
    public void Every_document_comes_back() => Gen.Byte.Array[0, 3000].Sample(document => Read(document).SequenceEqual(document));

    [Fact]
    public void A_document_that_compresses_into_one_value_takes_one()
    {
        var document = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"name\":\"BANK MELLI IRAN\"}", 10_000)));

        var values = Place(RowPayload.Compress(document));

        Assert.Equal(["p0"], values.Keys);
        Assert.True(((byte[])values["p0"]).Length < 1000);
    }

    [Fact]
    public void A_document_that_does_not_compress_is_cut_into_values_of_64_kibibytes()
    {
        var document = Noise(200_000);

        var values = Place(RowPayload.Compress(document));

        Assert.Equal(["p0", "p1", "p2", "p3"], values.Keys);
        Assert.All(values.Values, value => Assert.InRange(((byte[])value).Length, 1, TableLimits.BytesPerValue));
        Assert.Equal(document, RowPayload.Read(new TableRow("p", "r", values)));
    }

    [Fact]
    public void The_largest_document_fits_into_a_row()
    {
        var values = Place(RowPayload.Compress(Noise(RowPayload.CompressedBytes - 1000)));

        TableBatch.Check(TableNames.History, "un", [new TableWrite.Put(new TableRow("un", "r", values))]);
    }

    [Fact]
    public void A_document_that_does_not_fit_into_a_row_is_refused_with_the_limit()
    {
        var refused = Assert.Throws<ArgumentException>(() => RowPayload.Compress(Noise(RowPayload.CompressedBytes + 1)));

        Assert.Contains("921,600 bytes compressed", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_payload_has_none() => Assert.Null(RowPayload.Read(new TableRow("p", "r", new Dictionary<string, object>())));

    [Fact]
    public void A_damaged_payload_is_noticed()
    {
        var payload = RowPayload.Compress(Encoding.UTF8.GetBytes("Bank Melli, Bank Saderat, Bank Mellat, Bank Sepah"));

        Assert.Throws<InvalidDataException>(() => RowPayload.Decompress(payload.AsSpan(..^4)));
        Assert.Throws<InvalidDataException>(() => RowPayload.Decompress([255, 255, 255, 255, 1, 2, 3]));
        Assert.Throws<InvalidDataException>(() => RowPayload.Decompress([]));
    }

    private static byte[] Read(byte[] document) => RowPayload.Read(new TableRow("p", "r", Place(RowPayload.Compress(document))))!;

    private static Dictionary<string, object> Place(byte[] compressed)
    {
        var values = new Dictionary<string, object>();
        RowPayload.Place(values, compressed);
        return values;
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
