using SanctionsTracker.News.Store;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>The news that speak about a record, or a target's records.</summary>
/// <param name="Total">How many articles there are.</param>
/// <param name="Items">The newest of them; <c>/api/news?designation=…</c> has all.</param>
public sealed record RecordNewsShape(int Total, IReadOnlyList<RecordNewsItemShape> Items)
{
    public static RecordNewsShape Of(NewsOfRecords news) => new(news.Total, [.. news.Newest.Select(RecordNewsItemShape.Of)]);
}
