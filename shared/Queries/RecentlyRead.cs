namespace SanctionsTracker.Queries;

/// <summary>What was read last from the archive, by its hash, which says all of its content: an entry never goes stale.</summary>
/// <param name="load">Reads it.</param>
/// <param name="capacity">How many are kept.</param>
public abstract class RecentlyRead<T>(Func<string, CancellationToken, Task<T>> load, int capacity)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(string Sha256, Lazy<Task<T>> Content)> _recent = new();

    public async Task<T> GetAsync(string sha256, CancellationToken cancellationToken)
    {
        try
        {
            return await Recent(sha256).Value.WaitAsync(cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            Forget(sha256);
            throw;
        }
    }

    private Lazy<Task<T>> Recent(string sha256)
    {
        lock (_lock)
        {
            var node = _recent.First;
            while (node is not null && node.Value.Sha256 != sha256) node = node.Next;
            if (node is not null) _recent.Remove(node);
            // Shared by all who wait for it, so that one of them giving up does not cancel it for the others.
            node ??= new((sha256, new(() => load(sha256, CancellationToken.None))));
            _recent.AddFirst(node);
            if (_recent.Count > capacity) _recent.RemoveLast();
            return node.Value.Content;
        }
    }

    private void Forget(string sha256)
    {
        lock (_lock)
        {
            var node = _recent.First;
            while (node is not null && node.Value.Sha256 != sha256) node = node.Next;
            if (node is { Value.Content: { IsValueCreated: true, Value.IsFaulted: true } }) _recent.Remove(node);
        }
    }
}
