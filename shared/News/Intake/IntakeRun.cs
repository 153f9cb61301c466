using SanctionsTracker.Designations;
using SanctionsTracker.News.Feeds;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.News.Intake;

/// <summary>One turn of a feed: what came, and what has become of it so far.</summary>
internal sealed class IntakeRun(FollowedFeed feed, FeedDocument document)
{
    private const int LettersOfReference = 200;
    private const int LettersOfReason = 300;

    private readonly HashSet<string> _sharedLinks = [.. document.Items
        .Where(item => item.Link is not null && Uri.TryCreate(item.Link, UriKind.Absolute, out _))
        .GroupBy(item => CanonicalLink.Of(new Uri(item.Link!)), StringComparer.Ordinal)
        .Where(same => same.Select(item => item.Title).Distinct(StringComparer.Ordinal).Skip(1).Any())
        .Select(same => same.Key)];

    public FollowedFeed Feed => feed;

    /// <summary>ISO 639-1, as the document says; null where it does not.</summary>
    public string? Language { get; } = document.Language is { Length: >= 2 } language && char.IsAsciiLetter(language[0]) && char.IsAsciiLetter(language[1])
        ? language[..2].ToLowerInvariant()
        : null;

    /// <summary>Items of the document that were looked at.</summary>
    public int Items { get; set; }

    public int Added { get; set; }

    public int Amended { get; set; }

    /// <summary>Items that another feed, or another item, brought before.</summary>
    public int Doubles { get; set; }

    /// <summary>Pages of articles asked for.</summary>
    public int Pages { get; set; }

    /// <summary>What was left out, and pages that could not be read.</summary>
    public List<RejectedEntry> Rejected { get; } = [];

    /// <summary>Tells the owner what was left out. Publishers' words can be of any length and hold anything.</summary>
    public void Reject(string reference, string reason) =>
        Rejected.Add(new RejectedEntry(PublisherText.Cut(PublisherText.Of(reference), LettersOfReference), PublisherText.Cut(PublisherText.Of(reason), LettersOfReason)));

    /// <summary>Whether a link tells an article from others: that of a site's front page does not, nor one that several items of the document have.</summary>
    public bool Tells(Uri link) => link.PathAndQuery.Length > 1 && !_sharedLinks.Contains(CanonicalLink.Of(link));
}
