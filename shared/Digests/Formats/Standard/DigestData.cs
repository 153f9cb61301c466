namespace SanctionsTracker.Digests.Formats.Standard;

/// <param name="Id">The digest's id: the same as the header <c>webhook-id</c>.</param>
/// <param name="SubscriptionId">Whose it is.</param>
/// <param name="Sequence">1 for the subscription's first, without gaps.</param>
/// <param name="PreviousId">The digest before; null for the first.</param>
/// <param name="Test">Whether it was asked for as a test.</param>
/// <param name="From">When the first of its changes became known.</param>
/// <param name="To">When the last did.</param>
/// <param name="Total">How many changes it tells of.</param>
/// <param name="Omitted">How many of them are not in the groups: <see cref="LinksData.More"/> leads to them.</param>
/// <param name="Counts">All of its changes by kind.</param>
/// <param name="Groups">The changes by journal.</param>
/// <param name="News">Articles about them.</param>
/// <param name="Links">Where it leads.</param>
internal sealed record DigestData(
    string Id,
    string SubscriptionId,
    int Sequence,
    string? PreviousId,
    bool Test,
    string? From,
    string? To,
    int Total,
    int Omitted,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<GroupData> Groups,
    IReadOnlyList<NewsData> News,
    LinksData Links)
{
    /// <summary>As many articles as fit beside the changes in the smallest format.</summary>
    private const int ShownNews = 20;

    public static DigestData Of(CutDigest cut)
    {
        var digest = cut.Digest;
        return new(
            digest.Id,
            digest.SubscriptionId,
            digest.Sequence,
            digest.PreviousId,
            digest.Test,
            DigestTime.Of(digest.From),
            DigestTime.Of(digest.To),
            digest.Total,
            cut.Omitted,
            digest.Counts,
            [.. cut.Groups.Select(group => new GroupData(group.Journal, group.Title, [.. group.Changes.Select(ChangeData.Of)]))],
            [.. digest.News.Take(ShownNews).Select(NewsData.Of)],
            new LinksData(digest.Links.All.AbsoluteUri, cut.MoreLink?.AbsoluteUri, digest.Links.Stop.AbsoluteUri));
    }
}
