namespace SanctionsTracker.Queries;

/// <summary>What was read last, by a key that says all of its content, such as a hash: an entry never goes stale.</summary>
/// <param name="load">Reads it.</param>
/// <param name="capacity">How many are kept.</param>
public abstract class RecentlyRead<TKey, T>(Func<TKey, CancellationToken, Task<T>> load, int capacity)
    where TKey : IEquatable<TKey>
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(TKey Key, Lazy<Task<T>> Content)> _recent = new();

    public async Task<T> GetAsync(TKey key, CancellationToken cancellationToken)
    {
        try
        {
            return await Recent(key).Value.WaitAsync(cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            Forget(key);
            throw;
        }
    }

    private Lazy<Task<T>> Recent(TKey key)
    {
        lock (_lock)
        {
            var node = _recent.First;
            while (node is not null && !node.Value.Key.Equals(key)) node = node.Next;
            if (node is not null) _recent.Remove(node);
            // Shared by all who wait for it, so that one of them giving up does not cancel it for the others.
            node ??= new((key, new(() => load(key, CancellationToken.None))));
            _recent.AddFirst(node);
            if (_recent.Count > capacity) _recent.RemoveLast();
            return node.Value.Content;
        }
    }

    private void Forget(TKey key)
    {
        lock (_lock)
        {
            var node = _recent.First;
            while (node is not null && !node.Value.Key.Equals(key)) node = node.Next;
            if (node is { Value.Content: { IsValueCreated: true, Value.IsFaulted: true } }) _recent.Remove(node);
        }
    }
}
