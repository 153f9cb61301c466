using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Queries;

/// <summary>The catalogues read last, by their hash, which says all of their content: an entry never goes stale.</summary>
public sealed class CatalogueCache(CatalogueStore store)
{
    // The lists' newest, and a few that questions about the past are reading.
    private const int Capacity = 12;

    private readonly Lock _lock = new();
    private readonly LinkedList<(string Sha256, Lazy<Task<Catalogue>> Catalogue)> _recent = new();

    public async Task<Catalogue> GetAsync(string sha256, CancellationToken cancellationToken)
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

    private Lazy<Task<Catalogue>> Recent(string sha256)
    {
        lock (_lock)
        {
            var node = _recent.First;
            while (node is not null && node.Value.Sha256 != sha256) node = node.Next;
            if (node is not null) _recent.Remove(node);
            // Shared by all who wait for it, so that one of them giving up does not cancel it for the others.
            node ??= new((sha256, new(() => store.LoadAsync(sha256, CancellationToken.None))));
            _recent.AddFirst(node);
            if (_recent.Count > Capacity) _recent.RemoveLast();
            return node.Value.Catalogue;
        }
    }

    private void Forget(string sha256)
    {
        lock (_lock)
        {
            var node = _recent.First;
            while (node is not null && node.Value.Sha256 != sha256) node = node.Next;
            if (node is { Value.Catalogue: { IsValueCreated: true, Value.IsFaulted: true } }) _recent.Remove(node);
        }
    }
}
