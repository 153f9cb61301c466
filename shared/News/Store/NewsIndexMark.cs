namespace SanctionsTracker.News.Store;

/// <summary>A change of an index that is under way.</summary>
/// <param name="Partition">The index.</param>
/// <param name="Gone">The entry whose row is to go; null where none is.</param>
/// <param name="GoneETag">The version of that row.</param>
/// <param name="Entry">The entry that is to stay; null where none is.</param>
/// <param name="EntryETag">The version of its row.</param>
internal sealed record NewsIndexMark(NewsPartition Partition, NewsEntry? Gone, string? GoneETag, NewsEntry? Entry, string? EntryETag);
