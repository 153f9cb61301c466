using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>A change of an index that is under way.</summary>
/// <param name="Index">The index.</param>
/// <param name="Settling">The writes that end it. Each asks that its row is still as it was marked.</param>
internal sealed record NewsIndexMark(NewsPartition Index, IReadOnlyList<TableWrite> Settling);
