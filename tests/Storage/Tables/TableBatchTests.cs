using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Tables;

public sealed class TableBatchTests
{
    [Fact]
    public void Writes_are_cut_into_batches_of_100() =>
        Assert.Equal([100, 100, 50], TableBatch.Split(Writes(250, bytes: 10)).Select(batch => batch.Count));

    [Fact]
    public void Writes_are_cut_before_a_batch_outgrows_four_mebibytes_as_sent()
    {
        var batches = TableBatch.Split(Writes(10, bytes: 900 * 1024)).ToList();

        Assert.Equal([3, 3, 3, 1], batches.Select(batch => batch.Count));
        foreach (var batch in batches) TableBatch.Check(TableNames.History, "un", batch);
    }

    [Fact]
    public void Nothing_makes_no_batch() => Assert.Empty(TableBatch.Split([]));

    private static IEnumerable<TableWrite> Writes(int count, int bytes)
    {
        var values = new Dictionary<string, object>();
        RowPayload.Place(values, new byte[bytes]);
        return Enumerable.Range(0, count).Select(i => new TableWrite.Put(new TableRow("un", $"{i}", values)));
    }
}
