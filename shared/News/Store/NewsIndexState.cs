using System.Runtime.InteropServices;

namespace SanctionsTracker.News.Store;

/// <summary>An index as it was at a time: equal where its content is.</summary>
/// <param name="Partition">The index.</param>
/// <param name="Version">The ETag of its row of version.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NewsIndexState(NewsPartition Partition, string Version);
