using System.Runtime.CompilerServices;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Queries;

/// <summary>The journal of a list, every change that its publisher made, or of the studies: in the order of commits.</summary>
public sealed class Journal(ITableStore tables)
{
    /// <summary>The changes after a position, up to the commit that the reader fixed.</summary>
    public async IAsyncEnumerable<JournalEntry> ReadAsync(
        JournalHead head, JournalPosition after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var from = ListKeys.Change(after.Commit, after.Sequence + 1);
        var range = new RowRange(from, ListKeys.Commit(head.Commit + 1));
        await foreach (var row in tables.QueryAsync(TableNames.Changes, head.Name, range, cancellationToken))
        {
            var entry = ChangeRow.Read(row);
            if (head.Shows(entry.Commit)) yield return entry;
        }
    }

    /// <summary>The changes that one commit announced, in their order.</summary>
    public async IAsyncEnumerable<JournalEntry> ReadAsync(
        string name, int commit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var range = new RowRange(ListKeys.Commit(commit), ListKeys.Commit(commit + 1));
        await foreach (var row in tables.QueryAsync(TableNames.Changes, name, range, cancellationToken))
        {
            yield return ChangeRow.Read(row);
        }
    }
}
