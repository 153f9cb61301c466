using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Digests.Subscriptions.Orders;

namespace SanctionsTracker.Tests.Digests.Subscriptions.Orders;

public sealed class FilterOrderTests
{
    private static readonly SubscriptionFilter Held = new() { Lists = [new ListId("un")], Watch = ["Soleimani"], Studies = true };

    [Fact]
    public void What_is_said_takes_the_place_of_what_was_there_and_the_rest_stays()
    {
        var filter = new FilterOrder { Watch = ["Khatami"] }.On(Held);

        Assert.Equal(["Khatami"], filter.Watch);
        Assert.Equal([new ListId("un")], filter.Lists);
        Assert.True(filter.Studies);
    }

    [Fact]
    public void An_order_that_says_nothing_changes_nothing()
    {
        var filter = new FilterOrder().On(Held);

        Assert.Equal((Held.Lists, Held.Watch, Held.Studies), (filter.Lists, filter.Watch, filter.Studies));
    }

    [Fact]
    public void A_cleared_filter_asks_for_everything()
    {
        var filter = FilterOrder.Cleared.On(Held);

        Assert.Empty(filter.Lists);
        Assert.Empty(filter.Watch);
        Assert.False(filter.Studies);
    }
}
