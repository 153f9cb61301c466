namespace SanctionsTracker.News.Store;

/// <summary>Makes one order of several indexes.</summary>
internal static class MergedNews
{
    /// <summary>The entries of several indexes, newest first, each item once.</summary>
    public static async IAsyncEnumerable<NewsEntry> NewestFirst(IReadOnlyList<IAsyncEnumerable<NewsEntry>> indexes)
    {
        var heads = new PriorityQueue<IAsyncEnumerator<NewsEntry>, string>(StringComparer.Ordinal);
        var all = indexes.Select(index => index.GetAsyncEnumerator()).ToArray();
        try
        {
            foreach (var one in all) await EnqueueAsync(heads, one);
            string? last = null;
            while (heads.TryDequeue(out var head, out var key))
            {
                if (key != last) yield return head.Current;
                last = key;
                await EnqueueAsync(heads, head);
            }
        }
        finally
        {
            foreach (var one in all) await one.DisposeAsync();
        }
    }

    private static async Task EnqueueAsync(PriorityQueue<IAsyncEnumerator<NewsEntry>, string> heads, IAsyncEnumerator<NewsEntry> index)
    {
        if (await index.MoveNextAsync()) heads.Enqueue(index, index.Current.Key);
    }
}
