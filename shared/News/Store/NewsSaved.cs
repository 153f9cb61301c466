namespace SanctionsTracker.News.Store;

/// <summary>What became of an item that was handed in.</summary>
public enum NewsSaved
{
    New,

    /// <summary>It was held, and said something else.</summary>
    Changed,

    /// <summary>It was held as it is.</summary>
    Unchanged,
}
