using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>Which changes a feed shall have, by the filters of digests, and how many.</summary>
internal sealed record FeedQuestion(SubscriptionFilter Filter, int Limit)
{
    private const int DefaultLimit = 100;

    public static FeedQuestion Read(Query query, IReadOnlyList<ListId> known)
    {
        var filter = new SubscriptionFilter
        {
            Lists = query.ListsNamed("list", known),
            Countries = query.Countries(),
            Programmes = query.Repeated("program"),
            Types = query.AnyOf<TargetType>("type"),
            Watch = query.Watched(),
            Kinds = query.AnyOf<ListChangeKind>("kind"),
        };
        // Studies and indicators are on no list and no record: who asks for some of these does not ask for them.
        var own = filter.Lists.Count + filter.Programmes.Count + filter.Types.Count + filter.Watch.Count == 0;
        return new(filter with { Studies = own, Indicators = own }, query.WholeNumber("limit", 1, QueryNumbers.MaximumLimit) ?? DefaultLimit);
    }
}
