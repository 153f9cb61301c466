using Azure;
using Azure.Data.Tables;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Azure;

/// <summary>Our rows as entities of Azure, and back.</summary>
internal static class AzureRow
{
    public static TableRow Read(TableEntity entity)
    {
        var values = new Dictionary<string, object>(entity.Count, StringComparer.Ordinal);
        foreach (var (name, value) in entity)
        {
            if (value is not null && name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag")) values.Add(name, value);
        }

        return new TableRow(entity.PartitionKey, entity.RowKey, values, entity.ETag.ToString("H"));
    }

    public static TableTransactionAction Write(TableWrite write) => write switch
    {
        TableWrite.Insert => new TableTransactionAction(TableTransactionActionType.Add, Entity(write.Row)),
        TableWrite.Put => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Entity(write.Row)),
        TableWrite.Replace replace => new TableTransactionAction(TableTransactionActionType.UpdateReplace, Entity(write.Row), new ETag(replace.ETag)),
        TableWrite.Delete delete => new TableTransactionAction(
            TableTransactionActionType.Delete, new TableEntity(write.Row.Partition, write.Row.Row), delete.ETag is null ? ETag.All : new ETag(delete.ETag)),
        _ => throw new ArgumentException($"A batch does not hold a {write.GetType().Name}.", nameof(write)),
    };

    private static TableEntity Entity(TableRow row)
    {
        var entity = new TableEntity(row.Partition, row.Row);
        foreach (var (name, value) in row.Values) entity[name] = value is DateTimeOffset time ? time.ToUniversalTime() : value;
        return entity;
    }
}
