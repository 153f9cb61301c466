namespace SanctionsTracker.News.Store;

/// <summary>The rows of an index.</summary>
public sealed class NewsIndexRows
{
    internal NewsIndexRows(IReadOnlyList<NewsEntryRow> rows) =>
        (Certain, Doubtful) = ([.. rows.Where(row => !row.Doubtful).Select(row => row.Entry)], [.. rows.Where(row => row.Doubtful)]);

    /// <summary>What holds, newest first.</summary>
    public IReadOnlyList<NewsEntry> Certain { get; }

    /// <summary>Rows of items that were being changed when they were written.</summary>
    internal IReadOnlyList<NewsEntryRow> Doubtful { get; }
}
