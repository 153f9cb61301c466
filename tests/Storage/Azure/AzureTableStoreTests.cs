using Azure;
using Azure.Data.Tables;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Azure;

[Collection(AzuriteCollection.Name)]
public sealed class AzureTableStoreTests(AzuriteFixture azurite) : TableStoreContract
{
    private static readonly CancellationToken None = CancellationToken.None;

    private protected override ITableStore Store => azurite.Tables;

    [SkippableFact]
    public async Task Setting_up_again_does_no_harm()
    {
        await azurite.Tables.InitialiseAsync(None);
        await azurite.Tables.InitialiseAsync(None);
    }

    [SkippableFact]
    public async Task A_lease_is_held_by_one_at_a_time_and_its_fencing_number_rises()
    {
        var leases = new LeaseStore(azurite.Tables, TimeProvider.System);

        var first = await leases.TryAcquireAsync("azurite", "a", TimeSpan.FromMinutes(1), None);
        Assert.Null(await leases.TryAcquireAsync("azurite", "b", TimeSpan.FromMinutes(1), None));
        var renewed = await leases.RenewAsync(first!, TimeSpan.FromMinutes(1), None);
        await leases.ReleaseAsync(renewed!, None);

        Assert.Equal(first!.Fencing + 1, (await leases.TryAcquireAsync("azurite", "b", TimeSpan.FromMinutes(1), None))!.Fencing);
    }

    [SkippableTheory]
    [InlineData("put")]
    [InlineData("insert")]
    [InlineData("delete")]
    public async Task A_row_that_changes_after_it_was_read_shows_when_the_reading_is_checked(string change)
    {
        var partition = $"{Guid.CreateVersion7():N}";
        await Submit(new TableWrite.Insert(Row("a")));
        await using var snapshot = await azurite.Tables.OpenAsync(None);
        Assert.Contains(partition, await snapshot.ReadAsync(TableNames.Mentions, None).Select(row => row.Partition).ToListAsync(None));
        Assert.True(await snapshot.IsOfOneMomentAsync(None));

        await Submit(change switch
        {
            "put" => new TableWrite.Put(Row("a")),
            "insert" => new TableWrite.Insert(Row("b")),
            _ => new TableWrite.Delete(Row("a")),
        });

        Assert.False(await snapshot.IsOfOneMomentAsync(None));

        TableRow Row(string row) => new(partition, row, new Dictionary<string, object>());
        Task Submit(TableWrite write) => azurite.Tables.SubmitAsync(TableNames.Mentions, partition, [write], None);
    }

    // What follows are behaviours of Table Storage on which AzureTableStore relies.
    [SkippableFact]
    public async Task Azure_names_the_write_of_a_batch_that_failed_and_why()
    {
        var client = new TableServiceClient(azurite.Options.ConnectionString).GetTableClient(TableNames.Timeline);
        var partition = $"{Guid.CreateVersion7():N}";
        await client.AddEntityAsync(new TableEntity(partition, "b"));

        var exists = await Assert.ThrowsAsync<TableTransactionFailedException>(() => client.SubmitTransactionAsync(
            [Write(TableTransactionActionType.Add, "a"), Write(TableTransactionActionType.Add, "b")]));
        var stale = await Assert.ThrowsAsync<TableTransactionFailedException>(() => client.SubmitTransactionAsync(
            [Write(TableTransactionActionType.Add, "a"), Write(TableTransactionActionType.UpdateReplace, "b", new ETag("W/\"datetime'2000-01-01T00%3A00%3A00.0000000Z'\""))]));
        var absent = await Assert.ThrowsAsync<TableTransactionFailedException>(() => client.SubmitTransactionAsync(
            [Write(TableTransactionActionType.Add, "a"), Write(TableTransactionActionType.Delete, "c", ETag.All)]));

        Assert.All([exists, stale, absent], error => Assert.Equal(1, error.FailedTransactionActionIndex));
        Assert.Equal(("EntityAlreadyExists", "UpdateConditionNotSatisfied", "ResourceNotFound"), (exists.ErrorCode, stale.ErrorCode, absent.ErrorCode));

        TableTransactionAction Write(TableTransactionActionType type, string row, ETag etag = default) => new(type, new TableEntity(partition, row), etag);
    }
}
