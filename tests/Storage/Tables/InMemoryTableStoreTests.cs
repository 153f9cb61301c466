using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Tables;

public sealed class InMemoryTableStoreTests : TableStoreContract
{
    private protected override ITableStore Store { get; } = new InMemoryTableStore();

    [Fact]
    public async Task The_hook_sees_each_operation_and_its_failure_after_a_batch_leaves_the_batch_written()
    {
        var seen = new List<string>();
        var store = new InMemoryTableStore
        {
            Hook = (operation, table) =>
            {
                seen.Add($"{operation} {table}");
                return operation == "after submit" ? Task.FromException(new IOException("killed")) : Task.CompletedTask;
            },
        };

        await Assert.ThrowsAsync<IOException>(() => store.SubmitAsync(
            "changes", "un", [new TableWrite.Put(new TableRow("un", "a", new Dictionary<string, object>()))], CancellationToken.None));
        var row = await store.GetAsync("changes", "un", "a", CancellationToken.None);

        Assert.NotNull(row);
        Assert.Equal(["before submit changes", "after submit changes", "before get changes", "after get changes"], seen);
    }
}
