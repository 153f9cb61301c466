namespace SanctionsTracker.Sources;

/// <summary>A list whose <see cref="IListSource.Address"/> is a page for people that links the file. An address that answers the file
/// itself is as good.</summary>
public interface IFoundOnPage
{
    /// <summary>The address of the file that a page links.</summary>
    /// <param name="page">The page's bytes, decompressed.</param>
    /// <param name="address">Where the page was fetched: links are relative to it.</param>
    /// <exception cref="UnreadableSnapshotException">The page links no file that can be used; the message says what was looked
    /// for.</exception>
    Uri FindFile(Stream page, Uri address);
}
