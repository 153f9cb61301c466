using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Tables;

/// <summary>What every table store does. Each test has a partition of its own, so that all may share one store.</summary>
public abstract class TableStoreContract
{
    private const string Table = TableNames.Designations;
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string _partition = $"p-{Guid.CreateVersion7():N}";

    private protected abstract ITableStore Store { get; }

    [SkippableFact]
    public async Task A_row_that_is_not_there_is_null() => Assert.Null(await Store.GetAsync(Table, _partition, "a", None));

    [SkippableFact]
    public async Task A_written_row_is_read_back_with_its_etag()
    {
        var etags = await Apply(new TableWrite.Insert(Row("a", ("name", "Bank Melli"))));

        var row = await Store.GetAsync(Table, _partition, "a", None);

        Assert.Equal("Bank Melli", row!.Text("name"));
        Assert.Equal((_partition, "a", etags[0]), (row.Partition, row.Row, row.ETag));
    }

    [SkippableFact]
    public async Task Values_of_every_type_come_back_exactly()
    {
        var values = new Dictionary<string, object>
        {
            ["text"] = "ایران, 'quoted' \"twice\" <&> \\ / \n\t 😀",
            ["empty"] = "",
            ["date_like"] = "2017-02-03T00:00:00Z",
            ["most"] = long.MaxValue,
            ["least"] = long.MinValue,
            ["real"] = 0.1 + 0.2,
            ["whole"] = 5.0,
            ["tiny"] = double.Epsilon,
            ["large"] = double.MaxValue,
            ["yes"] = true,
            ["no"] = false,
            ["time"] = new DateTimeOffset(2017, 2, 3, 4, 5, 6, TimeSpan.Zero).AddTicks(1234567),
            ["early"] = new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero),
            ["bytes"] = new byte[] { 0, 1, 254, 255 },
            ["none"] = Array.Empty<byte>(),
        };
        await Apply(new TableWrite.Insert(new TableRow(_partition, "a", values)));

        var row = await Store.GetAsync(Table, _partition, "a", None);
        var queried = await Read(RowRange.All);

        Assert.Equal(values.OrderBy(v => v.Key), row!.Values.OrderBy(v => v.Key));
        Assert.Equal(values.OrderBy(v => v.Key), Assert.Single(queried).Values.OrderBy(v => v.Key));
        Assert.All(values, value => Assert.IsType(value.Value.GetType(), row.Values[value.Key]));
    }

    [SkippableFact]
    public async Task A_time_with_an_offset_is_kept_as_the_same_instant_in_utc()
    {
        var time = new DateTimeOffset(2020, 1, 1, 3, 30, 0, TimeSpan.FromHours(3.5));
        await Apply(new TableWrite.Insert(Row("a", ("time", time))));

        var read = (await Store.GetAsync(Table, _partition, "a", None))!.Time("time")!.Value;

        Assert.Equal((time.UtcDateTime, TimeSpan.Zero), (read.DateTime, read.Offset));
    }

    [SkippableFact]
    public async Task An_insert_of_a_row_that_exists_is_a_conflict()
    {
        await Apply(new TableWrite.Insert(Row("a", ("n", 1L))));

        var outcome = await Submit(new TableWrite.Insert(Row("a", ("n", 2L))));

        Assert.Equal(new BatchOutcome.Conflict(0), outcome);
        Assert.Equal(1, (await Store.GetAsync(Table, _partition, "a", None))!.Number("n"));
    }

    [SkippableFact]
    public async Task A_put_replaces_all_values_and_changes_the_etag()
    {
        var first = await Apply(new TableWrite.Put(Row("a", ("old", 1L))));
        var second = await Apply(new TableWrite.Put(Row("a", ("new", 2L))));

        var row = await Store.GetAsync(Table, _partition, "a", None);

        Assert.Equal(["new"], row!.Values.Keys);
        Assert.NotEqual(first[0], second[0]);
        Assert.Equal(second[0], row.ETag);
    }

    [SkippableFact]
    public async Task A_put_of_the_same_values_changes_the_etag()
    {
        var first = await Apply(new TableWrite.Put(Row("a", ("n", 1L))));
        var second = await Apply(new TableWrite.Put(Row("a", ("n", 1L))));

        Assert.NotEqual(first[0], second[0]);
    }

    [SkippableFact]
    public async Task A_replacement_with_the_current_etag_replaces_all_values()
    {
        var etags = await Apply(new TableWrite.Insert(Row("a", ("old", 1L))));

        var replaced = await Apply(new TableWrite.Replace(Row("a", ("new", 2L)), etags[0]!));

        var row = await Store.GetAsync(Table, _partition, "a", None);
        Assert.Equal(["new"], row!.Values.Keys);
        Assert.Equal(replaced[0], row.ETag);
    }

    [SkippableFact]
    public async Task A_replacement_with_a_stale_etag_is_a_conflict()
    {
        var etags = await Apply(new TableWrite.Insert(Row("a", ("n", 1L))));
        await Apply(new TableWrite.Put(Row("a", ("n", 2L))));

        var outcome = await Submit(new TableWrite.Replace(Row("a", ("n", 3L)), etags[0]!));

        Assert.Equal(new BatchOutcome.Conflict(0), outcome);
    }

    [SkippableFact]
    public async Task An_etag_is_not_valid_again_after_the_row_was_deleted_and_inserted()
    {
        var etags = await Apply(new TableWrite.Insert(Row("a", ("n", 1L))));
        await Apply(new TableWrite.Delete(Row("a")));
        Assert.Equal(new BatchOutcome.Conflict(0), await Submit(new TableWrite.Replace(Row("a", ("n", 3L)), etags[0]!)));
        await Apply(new TableWrite.Insert(Row("a", ("n", 1L))));

        Assert.Equal(new BatchOutcome.Conflict(0), await Submit(new TableWrite.Replace(Row("a", ("n", 3L)), etags[0]!)));
    }

    [SkippableFact]
    public async Task A_deletion_with_the_current_etag_removes_the_row()
    {
        var etags = await Apply(new TableWrite.Insert(Row("a")));

        Assert.Equal([null], await Apply(new TableWrite.Delete(Row("a"), etags[0])));

        Assert.Null(await Store.GetAsync(Table, _partition, "a", None));
    }

    [SkippableFact]
    public async Task A_deletion_with_a_stale_etag_or_of_nothing_is_a_conflict()
    {
        var etags = await Apply(new TableWrite.Insert(Row("a")));
        await Apply(new TableWrite.Put(Row("a")));

        Assert.Equal(new BatchOutcome.Conflict(0), await Submit(new TableWrite.Delete(Row("a"), etags[0])));
        Assert.Equal(new BatchOutcome.Conflict(0), await Submit(new TableWrite.Delete(Row("b"), etags[0])));
    }

    [SkippableFact]
    public async Task A_deletion_without_etag_of_nothing_is_no_conflict_and_the_rest_of_the_batch_is_written()
    {
        var etags = await Apply(
            new TableWrite.Delete(Row("x")), new TableWrite.Insert(Row("a", ("n", 1L))), new TableWrite.Delete(Row("y")), new TableWrite.Put(Row("b")));

        Assert.Equal([true, false, true, false], etags.Select(etag => etag is null));
        Assert.Equal(["a", "b"], (await Read(RowRange.All)).Select(row => row.Row));
        Assert.Equal(etags[3], (await Store.GetAsync(Table, _partition, "b", None))!.ETag);
        Assert.Equal([null], await Apply(new TableWrite.Delete(Row("z"))));
    }

    [SkippableFact]
    public async Task A_conflict_names_the_write_and_leaves_nothing_of_the_batch()
    {
        await Apply(new TableWrite.Insert(Row("c", ("n", 1L))), new TableWrite.Insert(Row("k", ("n", 1L))));

        var outcome = await Submit(
            new TableWrite.Delete(Row("x")), new TableWrite.Insert(Row("a")), new TableWrite.Delete(Row("k")), new TableWrite.Insert(Row("c")),
            new TableWrite.Insert(Row("d")));

        Assert.Equal(new BatchOutcome.Conflict(3), outcome);
        Assert.Equal(["c", "k"], (await Read(RowRange.All)).Select(row => row.Row));
    }

    [SkippableFact]
    public async Task A_full_batch_is_written_and_answers_an_etag_for_each_row()
    {
        var etags = await Apply([.. Rows(100).Select(row => new TableWrite.Insert(row))]);

        var rows = await Read(RowRange.All);

        Assert.Equal(rows.Select(row => row.ETag), etags);
    }

    [SkippableFact]
    public async Task A_partition_of_more_than_two_pages_is_read_whole_and_in_order()
    {
        foreach (var batch in TableBatch.Split(Rows(2500).Reverse().Select(row => new TableWrite.Insert(row)))) await Apply([.. batch]);

        var read = await Read(RowRange.All);

        Assert.Equal(Rows(2500).Select(row => row.Row), read.Select(row => row.Row));
        Assert.Equal(2500, read.Select(row => row.Number("n")).Distinct().Count());
    }

    [SkippableFact]
    public async Task Rows_written_and_deleted_between_pages_disturb_no_other_row()
    {
        foreach (var batch in TableBatch.Split(Rows(1500).Select(row => new TableWrite.Insert(row)))) await Apply([.. batch]);
        var read = new List<string>();

        await foreach (var row in Store.QueryAsync(Table, _partition, RowRange.All, None))
        {
            if (read.Count == 500) await Apply(new TableWrite.Delete(Row("00000")), new TableWrite.Insert(Row("00000-new")), new TableWrite.Put(Row("00001")));
            read.Add(row.Row);
        }

        Assert.Equal(Rows(1500).Select(row => row.Row), read);
    }

    [SkippableFact]
    public async Task A_range_begins_with_its_first_key_and_ends_before_its_last()
    {
        await Apply([.. new[] { "a", "b", "b0", "c", "d" }.Select(key => new TableWrite.Insert(Row(key)))]);

        Assert.Equal(["b", "b0", "c"], await Keys(new RowRange("b", "d")));
        Assert.Equal(["c", "d"], await Keys(new RowRange("c", null)));
        Assert.Equal(["a"], await Keys(new RowRange(null, "b")));
        Assert.Equal(["b0", "c", "d"], await Keys(RowRange.After("b")));
        Assert.Empty(await Keys(new RowRange("e", null)));
        Assert.Empty(await Keys(new RowRange("c", "a")));
    }

    [SkippableFact]
    public async Task A_prefix_finds_the_keys_that_begin_with_it_and_no_other()
    {
        await Apply([.. new[] { "KPi", "KPi.033", "KPi.03!1", "KPi.033~~", "KPi.033é", "KPi.033😀", "KPi.034", "KPj" }.Select(key => new TableWrite.Insert(Row(key)))]);

        Assert.Equal(["KPi.033", "KPi.033~~", "KPi.033é", "KPi.033😀"], await Keys(RowRange.StartingWith("KPi.033")));
        Assert.Equal(8, (await Keys(RowRange.StartingWith(""))).Count);
    }

    [SkippableFact]
    public async Task Keys_sort_by_ordinal_and_their_case_matters()
    {
        string[] keys = [" ", "!", "'", "-", "-1", "0", "10", "9", "A", "B", "Z", "_", "a", "ab", "b", "~", "é", "ایران"];

        await Apply([.. keys.Reverse().Select(key => new TableWrite.Insert(Row(key)))]);

        Assert.Equal(keys, await Keys(RowRange.All));
    }

    [SkippableFact]
    public async Task Every_printable_character_that_is_allowed_works_in_a_key()
    {
        var keys = Enumerable.Range(0x20, 0x5F).Select(c => (char)c).Where(c => !@"/\#?".Contains(c)).Select(c => $"a{c}b{c}").Append("Ünï 伊朗 😀").ToList();
        var etags = await Apply([.. keys.Select(key => new TableWrite.Insert(Row(key)))]);

        foreach (var key in keys) Assert.Equal(key, (await Store.GetAsync(Table, _partition, key, None))?.Row);
        foreach (var key in keys) Assert.Equal([key], (await Keys(RowRange.StartingWith(key))));
        await Apply([.. keys.Select((key, i) => new TableWrite.Replace(Row(key, ("n", 2L)), etags[i]!))]);
        await Apply([.. keys.Select(key => new TableWrite.Delete(Row(key)))]);
        Assert.Empty(await Read(RowRange.All));
    }

    [SkippableFact]
    public async Task A_key_of_512_characters_works()
    {
        var key = new string('k', TableLimits.CharactersPerKey);
        await Apply(new TableWrite.Insert(Row(key)));

        Assert.NotNull(await Store.GetAsync(Table, _partition, key, None));
        Assert.Equal([key], await Keys(RowRange.StartingWith(key)));
    }

    [SkippableFact]
    public async Task A_row_at_the_limits_of_its_values_works()
    {
        var row = Row("a", [.. Enumerable.Range(0, 15).Select(i => ($"p{i}", (object)Noise(TableLimits.BytesPerValue))), ("text", new string('x', 32 * 1024 - 1024))]);
        await Apply(new TableWrite.Insert(row));

        var read = await Store.GetAsync(Table, _partition, "a", None);

        Assert.Equal(Noise(TableLimits.BytesPerValue), read!.Bytes("p14"));
        Assert.Equal(31 * 1024, read.Text("text")!.Length);
    }

    [SkippableFact]
    public async Task A_batch_near_four_mebibytes_works()
    {
        var row = (string key) => Row(key, [.. Enumerable.Range(0, 14).Select(i => ($"p{i}", (object)Noise(TableLimits.BytesPerValue)))]);

        await Apply(new TableWrite.Insert(row("a")), new TableWrite.Insert(row("b")), new TableWrite.Insert(row("c")));

        Assert.Equal(3, (await Read(RowRange.All)).Count);
    }

    [SkippableTheory]
    [InlineData("a/b")]
    [InlineData(@"a\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\u0000b")]
    [InlineData("a\u001fb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u009fb")]
    public async Task A_forbidden_character_in_a_key_is_the_callers_mistake(string key)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Submit(new TableWrite.Insert(Row(key))));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(Table, _partition, key, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(Table, key, "a", None));
    }

    [SkippableFact]
    public async Task Half_a_surrogate_pair_in_a_key_is_the_callers_mistake()
    {
        await Refused("surrogate", new TableWrite.Insert(Row("a\ud83d")));
        await Refused("surrogate", new TableWrite.Insert(Row("\ude00\ud83d")));
    }

    [SkippableFact]
    public async Task A_batch_that_breaks_a_limit_is_the_callers_mistake_and_writes_nothing()
    {
        await Refused("A batch has 1 to 100 rows");
        await Refused("A batch has 1 to 100 rows", [.. Rows(101).Select(row => new TableWrite.Put(row))]);
        await Refused("twice", new TableWrite.Put(Row("a")), new TableWrite.Delete(Row("a")));
        await Refused("belongs to partition", new TableWrite.Put(Row("a") with { Partition = "other" }));
        await Refused("65,537 bytes", new TableWrite.Put(Row("a", ("p0", new byte[TableLimits.BytesPerValue + 1]))));
        await Refused("65,538 bytes", new TableWrite.Put(Row("a", ("text", new string('x', 32 * 1024 + 1)))));
        await Refused("a row may take", new TableWrite.Put(Row("a", [.. Enumerable.Range(0, 16).Select(i => ($"p{i}", (object)new byte[TableLimits.BytesPerValue]))])));
        await Refused("A batch may take", [.. Rows(5).Select(row => new TableWrite.Put(row with { Values = Wide }))]);
        Assert.Empty(await Read(RowRange.All));
    }

    [SkippableFact]
    public async Task A_value_that_tables_do_not_hold_is_the_callers_mistake()
    {
        await Refused("Int32", new TableWrite.Put(Row("a", ("n", 1))));
        await Refused("finite", new TableWrite.Put(Row("a", ("n", double.NaN))));
        await Refused("finite", new TableWrite.Put(Row("a", ("n", double.NegativeInfinity))));
        await Refused("1601", new TableWrite.Put(Row("a", ("n", new DateTimeOffset(1600, 12, 31, 0, 0, 0, TimeSpan.Zero)))));
        await Refused("null", new TableWrite.Put(Row("a", ("n", null!))));
        await Refused("surrogate", new TableWrite.Put(Row("a", ("n", "\udc00"))));
        await Refused("reserved", new TableWrite.Put(Row("a", ("RowKey", "b"))));
        await Refused("no name", new TableWrite.Put(Row("a", ("first name", "b"))));
    }

    [SkippableFact]
    public async Task A_table_that_does_not_exist_is_the_callers_mistake()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync("nonsense", _partition, "a", None));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.SubmitAsync("nonsense", _partition, [new TableWrite.Put(Row("a"))], None));
    }

    [SkippableFact]
    public async Task Tables_and_partitions_do_not_see_each_other()
    {
        await Apply(new TableWrite.Insert(Row("a")));

        Assert.Null(await Store.GetAsync(TableNames.History, _partition, "a", None));
        Assert.Null(await Store.GetAsync(Table, _partition + "2", "a", None));
    }

    [SkippableFact]
    public async Task Of_many_writers_with_one_etag_just_one_succeeds()
    {
        var etags = await Apply(new TableWrite.Insert(Row("a")));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Submit(new TableWrite.Replace(Row("a", ("n", (long)i)), etags[0]!)))));

        Assert.Single(outcomes.OfType<BatchOutcome.Applied>());
    }

    [SkippableFact]
    public async Task A_cancelled_call_throws()
    {
        var store = Store;
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.GetAsync(Table, _partition, "a", cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.SubmitAsync(Table, _partition, [new TableWrite.Put(Row("a"))], cancelled));
        Assert.Null(await Store.GetAsync(Table, _partition, "a", None));
    }

    [SkippableFact]
    public async Task A_whole_table_is_read_in_order_of_partitions_and_rows()
    {
        var first = _partition;
        foreach (var partition in (string[])[$"{first}-b", $"{first}-a", $"{first}!", first])
        {
            foreach (var batch in TableBatch.Split(Rows(1100).Select(row => new TableWrite.Insert(row with { Partition = partition }))))
                Assert.IsType<BatchOutcome.Applied>(await Store.SubmitAsync(Table, partition, batch, None));
        }

        var read = await ReadWhole(await OpenAsync(), Table);

        var expected = from partition in (string[])[first, $"{first}!", $"{first}-a", $"{first}-b"] from row in Rows(1100) select (partition, row.Row);
        Assert.Equal(expected, read.Select(row => (row.Partition, row.Row)));
        Assert.Equal((await Store.GetAsync(Table, first, "00007", None))!.ETag, read[7].ETag);
        Assert.Equal(7, read[7].Number("n"));
    }

    [SkippableFact]
    public async Task A_reading_of_tables_that_nobody_writes_to_is_of_one_moment()
    {
        await Apply(new TableWrite.Insert(Row("a")));
        await using var snapshot = await OpenAsync();
        await ReadWhole(snapshot, Table);
        await ReadWhole(snapshot, TableNames.Events);

        Assert.True(await snapshot.IsOfOneMomentAsync(None));
    }

    [SkippableFact]
    public async Task A_reading_that_saw_a_later_write_and_not_an_earlier_one_says_that_it_is_not_of_one_moment()
    {
        await using var snapshot = await OpenAsync();
        await ReadWhole(snapshot, Table);
        await Apply(new TableWrite.Insert(Row("earlier")));
        await Store.SubmitAsync(TableNames.Events, _partition, [new TableWrite.Insert(Row("later"))], None);
        var sawTheLater = (await ReadWhole(snapshot, TableNames.Events)).Count == 1;

        Assert.Equal(!sawTheLater, await snapshot.IsOfOneMomentAsync(None));
    }

    [SkippableFact]
    public async Task A_table_that_does_not_exist_is_not_read_whole()
    {
        await using var snapshot = await OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(async () => await snapshot.ReadAsync("nonsense", None).AnyAsync(None));
    }

    private static readonly Dictionary<string, object> Wide =
        Enumerable.Range(0, 15).ToDictionary(i => $"p{i}", _ => (object)new byte[TableLimits.BytesPerValue]);

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) bytes[i] = (byte)(i * 31 % 251);
        return bytes;
    }

    private IEnumerable<TableRow> Rows(int count) => Enumerable.Range(0, count).Select(i => Row($"{i:D5}", ("n", (long)i)));

    private TableRow Row(string key, params (string Name, object Value)[] values) =>
        new(_partition, key, values.ToDictionary(value => value.Name, value => value.Value));

    private Task<BatchOutcome> Submit(params TableWrite[] writes) => Store.SubmitAsync(Table, _partition, writes, None);

    private async Task<IReadOnlyList<string?>> Apply(params TableWrite[] writes) =>
        Assert.IsType<BatchOutcome.Applied>(await Submit(writes)).ETags;

    private async Task Refused(string because, params TableWrite[] writes) =>
        Assert.Contains(because, (await Assert.ThrowsAsync<ArgumentException>(() => Submit(writes))).Message, StringComparison.Ordinal);

    private Task<ITableSnapshot> OpenAsync() => ((ITableSnapshots)Store).OpenAsync(None);

    // Of this test's partitions: others may share the store.
    private async Task<List<TableRow>> ReadWhole(ITableSnapshot snapshot, string table) =>
        await snapshot.ReadAsync(table, None).Where(row => row.Partition.StartsWith(_partition, StringComparison.Ordinal)).ToListAsync(None);

    private async Task<List<TableRow>> Read(RowRange range)
    {
        var rows = new List<TableRow>();
        await foreach (var row in Store.QueryAsync(Table, _partition, range, None)) rows.Add(row);
        return rows;
    }

    private async Task<List<string>> Keys(RowRange range) => [.. (await Read(range)).Select(row => row.Row)];
}
