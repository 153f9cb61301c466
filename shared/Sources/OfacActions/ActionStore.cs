using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>OFAC's actions in table <c>news</c>, partition <c>ofac-actions</c>: one row each, by date and id.</summary>
public sealed class ActionStore(ITableStore tables)
{
    /// <summary>Keeps an action, in place of what was read of its page before.</summary>
    public Task PutAsync(StoredAction stored, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["title"] = stored.Action.Title,
            ["sha256"] = stored.Sha256,
        };
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(stored, StoredJson.Options)));
        var row = new TableRow(OfacActionsSource.Id, KeyOf(stored.Action.Date, stored.Action.Id), values);
        return tables.SubmitAsync(TableNames.News, OfacActionsSource.Id, [new TableWrite.Put(row)], cancellationToken);
    }

    /// <summary>The actions of some days, oldest first.</summary>
    /// <param name="from">The first day; null for no bound.</param>
    /// <param name="to">The last day; null for no bound.</param>
    /// <param name="after">The key of the action before the first; null to begin.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<StoredAction> ReadAsync(
        DateOnly? from, DateOnly? to, string? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = from is { } day ? Day(day) : null;
        if (after is not null && string.CompareOrdinal(after, first) >= 0) first = RowRange.After(after).From;
        var before = to is { } last && last < DateOnly.MaxValue ? Day(last.AddDays(1)) : null;
        await foreach (var row in tables.QueryAsync(TableNames.News, OfacActionsSource.Id, new RowRange(first, before), cancellationToken))
        {
            yield return JsonSerializer.Deserialize<StoredAction>(RowPayload.Read(row)!, StoredJson.Options)!;
        }
    }

    /// <summary>Forgets a row that an action no longer has: its page gave another date.</summary>
    public Task RemoveAsync(RecentAction action, CancellationToken cancellationToken) => tables.SubmitAsync(
        TableNames.News,
        OfacActionsSource.Id,
        [new TableWrite.Delete(new TableRow(OfacActionsSource.Id, KeyOf(action.Date, action.Id), new Dictionary<string, object>(StringComparer.Ordinal)))],
        cancellationToken);

    /// <summary>The row's key: sorts by date.</summary>
    public static string KeyOf(DateOnly date, string id) => TableKey.Join(Day(date), id);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
