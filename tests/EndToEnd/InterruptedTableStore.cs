using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>A store whose writers are interrupted before every so many batches, for something else to be done in the midst of their work.</summary>
internal sealed class InterruptedTableStore(ITableStore inner, int every, Func<Task> interrupt) : ITableStore
{
    private int _batches;

    /// <summary>Puts it before the registered store.</summary>
    public static void Register(IServiceCollection services, int every, Func<Task> interrupt)
    {
        var inner = services.Last(service => service.ServiceType == typeof(ITableStore)).ImplementationFactory!;
        services.AddSingleton<ITableStore>(provider => new InterruptedTableStore((ITableStore)inner(provider), every, interrupt));
    }

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        inner.GetAsync(table, partition, row, cancellationToken);

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in inner.QueryAsync(table, partition, range, cancellationToken)) yield return row;
    }

    public async Task<BatchOutcome> SubmitAsync(string table, string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        // Leases are renewed beside the work.
        if (table != TableNames.Leases && Interlocked.Increment(ref _batches) % every == 0) await interrupt();
        return await inner.SubmitAsync(table, partition, writes, cancellationToken);
    }
}
