using SanctionsTracker.News.Feeds.Dates;
using SanctionsTracker.News.Feeds.Links;

namespace SanctionsTracker.News.Feeds;

/// <summary>An item while its elements are being read: of each field it keeps the best that was offered.</summary>
internal sealed class FeedItemDraft(FeedFaults faults)
{
    private const int MostCategories = 100;

    private readonly List<string> _categories = [];
    private (int Rank, DateTimeOffset? Date) _published = (int.MaxValue, null);
    private (int Rank, DateTimeOffset? Date) _updated = (int.MaxValue, null);
    private Best<string> _title;
    private Best<string> _id;
    private Best<string> _summary;
    private Best<WrittenLink> _link;

    public FeedAuthors Authors { get; } = new();

    /// <summary>The authors of the feed that the item was taken from.</summary>
    public FeedAuthors SourceAuthors { get; } = new();

    public bool HasTitle => _title.Value is not null;

    public bool WantsTitle(int rank) => _title.Wants(rank);

    public bool WantsSummary(int rank) => _summary.Wants(rank);

    public void OfferTitle(int rank, string? title) => _title.Offer(rank, title);

    public void OfferSummary(int rank, string? summary) => _summary.Offer(rank, summary);

    public void OfferId(int rank, string? id) => _id.Offer(rank, string.IsNullOrWhiteSpace(id) ? null : id.Trim());

    public void OfferLink(int rank, string? written, Uri? @base)
    {
        if (!string.IsNullOrWhiteSpace(written)) _link.Offer(rank, new WrittenLink(written, @base));
    }

    public void OfferCategory(string? category)
    {
        if (category is null || _categories.Count == MostCategories) return;
        if (!_categories.Contains(category, StringComparer.Ordinal)) _categories.Add(category);
    }

    public void OfferPublished(int rank, string? text) => Keep(ref _published, rank, text);

    public void OfferUpdated(int rank, string? text) => Keep(ref _updated, rank, text);

    /// <summary>A date that is both unless a better one says otherwise.</summary>
    public void OfferDate(int rank, string? text)
    {
        if (rank >= _published.Rank) Keep(ref _updated, rank, text);
        else if (Keep(ref _published, rank, text) && rank < _updated.Rank) _updated = _published;
    }

    /// <param name="site">What relative links lead from where nothing else says.</param>
    /// <param name="feedAuthor">The author of whatever has none of its own.</param>
    public FeedItem Build(Uri? site, string? feedAuthor) => new()
    {
        Title = _title.Value,
        Link = _link.Value?.Resolve(site, faults),
        Id = _id.Value,
        Published = _published.Date,
        Updated = _updated.Date,
        Author = Authors.Joined() ?? SourceAuthors.Joined() ?? feedAuthor,
        Summary = _summary.Value,
        Categories = _categories,
    };

    private bool Keep(ref (int Rank, DateTimeOffset? Date) best, int rank, string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || rank >= best.Rank) return false;
        var isRead = FeedDate.TryParse(text, out var date);
        if (isRead) best = (rank, date);
        else faults.UnreadableDate(text.Trim());
        return isRead;
    }
}
