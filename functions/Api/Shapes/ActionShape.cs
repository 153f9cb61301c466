using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A dated action of OFAC's.</summary>
/// <param name="Id">The last part of its address: <c>20220914_33</c>.</param>
/// <param name="Date">The release date.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">OFAC's kind of action; null where the listing did not say.</param>
/// <param name="Address">Its page.</param>
/// <param name="Programmes">The programmes of its entries.</param>
/// <param name="Items">What it does, entry by entry.</param>
/// <param name="Links">Press releases and other pages that it links.</param>
/// <param name="SnapshotSha256">The page in the archive.</param>
/// <param name="FetchedAt">When the page was fetched.</param>
public sealed record ActionShape(
    string Id,
    DateOnly Date,
    string Title,
    string? Kind,
    string Address,
    IReadOnlyList<string> Programmes,
    IReadOnlyList<ActionItemShape> Items,
    IReadOnlyList<ActionLink> Links,
    string SnapshotSha256,
    DateTimeOffset FetchedAt)
{
    public static ActionShape Of(StoredAction stored, ActionMatcher matcher)
    {
        var action = stored.Action;
        return new(
            action.Id,
            action.Date,
            action.Title,
            action.Kind,
            action.Address,
            action.Programmes,
            [.. action.Items.Select(item => ActionItemShape.Of(item, matcher.Match(item.Entry, item.Before, item.Kind, action.Date)))],
            action.Links,
            stored.Sha256,
            stored.FetchedAt);
    }
}
