namespace SanctionsTracker.Storage.Tables;

/// <summary>Reads whole tables: for copies of a store and for nothing else, since what it costs grows with all that is held. Two
/// implementations, one contract suite.</summary>
public interface ITableSnapshots
{
    /// <summary>Begins a reading. Writers are not held up by it.</summary>
    Task<ITableSnapshot> OpenAsync(CancellationToken cancellationToken);
}
