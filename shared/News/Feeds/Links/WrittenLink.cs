namespace SanctionsTracker.News.Feeds.Links;

/// <summary>A link as it stands in a feed.</summary>
/// <param name="Text">As written.</param>
/// <param name="Base">What it leads from; null where neither the feed nor its address says.</param>
internal sealed record WrittenLink(string Text, Uri? Base)
{
    /// <param name="site">What it leads from where nothing else says.</param>
    /// <param name="faults">Takes note of a link that may not be followed.</param>
    public string? Resolve(Uri? site, FeedFaults faults) => FeedLink.Resolve(Text, Base ?? site, faults);
}
