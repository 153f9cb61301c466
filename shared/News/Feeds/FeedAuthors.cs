namespace SanctionsTracker.News.Feeds;

/// <summary>The authors that one thing has, by whose words say so: the best words are taken, and all the authors that they name.</summary>
internal sealed class FeedAuthors
{
    // A name in any words is better than a mail address in the best ones.
    private const int AddressRank = 100;

    // More than these are not authors.
    private const int Most = 100;

    private readonly List<(int Rank, string Name)> _found = [];

    /// <param name="rank">The lower the better.</param>
    /// <param name="text">Plain text; null is no author.</param>
    public void Offer(int rank, string? text)
    {
        if (text is null || _found.Count == Most) return;
        var name = FeedAuthor.Name(text);
        _found.Add((FeedAuthor.IsAddress(name) ? rank + AddressRank : rank, name));
    }

    /// <summary>Their names, joined with commas; null where there is none.</summary>
    public string? Joined()
    {
        if (_found.Count == 0) return null;
        var best = _found.Min(author => author.Rank);
        return string.Join(", ", _found.Where(author => author.Rank == best).Select(author => author.Name).Distinct(StringComparer.Ordinal));
    }
}
