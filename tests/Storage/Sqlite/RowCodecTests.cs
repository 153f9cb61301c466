using CsCheck;
using SanctionsTracker.Storage.Sqlite;

namespace SanctionsTracker.Tests.Storage.Sqlite;

public sealed class RowCodecTests
{
    private static readonly Gen<object> Values = Gen.OneOf(
        Gen.String.Select(v => (object)v), Gen.Long.Select(v => (object)v), Gen.Double.Select(v => (object)v), Gen.Bool.Select(v => (object)v),
        Gen.Byte.Array.Select(v => (object)v), Gen.Long[0, DateTimeOffset.MaxValue.UtcTicks].Select(v => (object)new DateTimeOffset(v, TimeSpan.Zero)));

    private static readonly Gen<Dictionary<string, object>> Rows = Gen.Dictionary(Gen.String[Gen.Char.AlphaNumeric, 1, 10], Values)[0, 10];

    [Fact]
    public void Every_row_comes_back() => Rows.Sample(row => Assert.Equal(row, RowCodec.Decode(RowCodec.Encode(row))));

    [Fact]
    public void A_cut_blob_is_noticed() => Rows.Where(row => row.Count > 0).Sample(row =>
        Assert.Throws<InvalidDataException>(() => RowCodec.Decode(RowCodec.Encode(row)[..^1])));
}
