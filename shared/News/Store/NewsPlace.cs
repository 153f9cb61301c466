using System.Runtime.InteropServices;

namespace SanctionsTracker.News.Store;

/// <summary>A row of an index.</summary>
/// <param name="Table">The table.</param>
/// <param name="Partition">The partition's key.</param>
/// <param name="Row">The row's key.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NewsPlace(string Table, string Partition, string Row)
{
    public NewsPartition Index => new(Table, Partition);

    /// <summary>Where an item stands, but for its feed's own index.</summary>
    public static IEnumerable<NewsPlace> Of(NewsItem item) =>
        NewsEntry.AllOf(item).Select(one => new NewsPlace(one.Key.Table, one.Key.Key, one.Value.Key));
}
