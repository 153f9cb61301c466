using System.Text.Json;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Queries;
using SanctionsTracker.Tests.Ingestion;

namespace SanctionsTracker.Tests.Digests.Subscriptions.Orders;

public sealed class OrderReaderTests
{
    private static readonly OrderReader Reader = new(new FilterReader(new KnownLists([new TinyList(id: "tiny"), new TinyList(id: "other")], lists: null!)));

    [Theory]
    [InlineData("""{"url": 1}""", "'url' must be a text.")]
    [InlineData("""{"url": null}""", "'url' cannot be taken away: delete the subscription, or pause it.")]
    [InlineData("""{"target": "x"}""", "'target' is unknown. Known: url, format, filters, cadence, empty, maximum_changes, description, paused, public_key_signature.")]
    [InlineData("""{"format": "fax"}""", "'format' must be standard, slack, teams, discord, cloudevents, not 'fax'.")]
    [InlineData("""{"empty": true}""", "'empty' must be a text.")]
    [InlineData("""{"maximum_changes": 0}""", "'maximum_changes' must be a whole number from 1 to 1000.")]
    [InlineData("""{"maximum_changes": 1.5}""", "'maximum_changes' must be a whole number from 1 to 1000.")]
    [InlineData("""{"paused": "yes"}""", "'paused' must be true or false.")]
    [InlineData("""{"filters": []}""", "'filters' must be an object.")]
    [InlineData("""{"filters": {"list": ["tiny"]}}""", "'filters.list' is unknown. Known: lists, countries, programmes, types, topics, watch, kinds, indicators, studies.")]
    [InlineData("""{"filters": {"lists": "tiny"}}""", "'filters.lists' must be a list of texts, none of them empty.")]
    [InlineData("""{"filters": {"lists": ["tinny"]}}""", "'filters.lists' has 'tinny', and there are other, tiny.")]
    [InlineData("""{"filters": {"countries": ["Iran"]}}""", "'filters.countries' has 'Iran', which is no ISO 3166-1 code (IRN or IR).")]
    [InlineData("""{"filters": {"types": ["ship"]}}""", "'filters.types' must be person, organisation, vessel, aircraft, other, not 'ship'.")]
    [InlineData("""{"filters": {"kinds": [" "]}}""", "'filters.kinds' must be a list of texts, none of them empty.")]
    [InlineData("""{"filters": {"watch": ["Al"]}}""", "'filters.watch' has an entry of 2 characters: each has 3 to 200, on one line.")]
    [InlineData("""{"filters": {"watch": ["nowhere:1"]}}""", "'filters.watch' has 'nowhere:1', and there is no such list: there are other, tiny.")]
    [InlineData("""{"filters": {"watch": ["\u200b\u200b\u200b"]}}""", "'filters.watch' has an entry without a letter or digit.")]
    [InlineData("""{"filters": {"indicators": "all"}}""", "'filters.indicators' must be true or false.")]
    [InlineData("""{"cadence": "yearly"}""", "'cadence' must be immediate, hourly, daily or weekly, not 'yearly'.")]
    [InlineData("""{"cadence": {"at": "08:00"}}""", "'cadence.kind' is missing: immediate, hourly, daily or weekly.")]
    [InlineData("""{"cadence": {"kind": "daily", "at": "8 am"}}""", "'cadence.at' must be a time of day (08:00), not '8 am'.")]
    [InlineData("""{"cadence": {"kind": "daily", "time_zone": "Mars/Base"}}""", "'cadence.time_zone' must be an IANA time zone (Europe/Berlin), and there is no 'Mars/Base'.")]
    [InlineData("""{"cadence": {"kind": "daily", "day": "monday"}}""", "'cadence.day' means nothing where kind is daily.")]
    [InlineData("""{"cadence": {"kind": "hourly", "at": "08:00"}}""", "'cadence.at' means nothing where kind is hourly.")]
    [InlineData("""{"cadence": {"kind": "weekly", "day": "caturday"}}""", "'cadence.day' must be sunday, monday, tuesday, wednesday, thursday, friday, saturday, not 'caturday'.")]
    [InlineData("""{"cadence": {"kind": "weekly", "zone": "UTC"}}""", "'cadence.zone' is unknown. Known: kind, day, at, time_zone.")]
    public void A_fault_names_the_field_and_what_to_write(string order, string fault) => Assert.Equal([fault], Read(order).Faults);

    [Fact]
    public void Faults_of_several_fields_are_told_together() =>
        Assert.Equal(3, Read("""{"format": "fax", "empty": "maybe", "filters": {"lists": ["x"]}}""").Faults.Count);

    [Fact]
    public void What_is_not_named_is_not_said() => Assert.Equal(new SubscriptionOrder(), Read("{}").Order);

    [Fact]
    public void Null_takes_a_field_back_to_what_it_is_unless_it_is_said()
    {
        var order = Read("""{"format": null, "cadence": null, "empty": null, "maximum_changes": null, "description": null, "paused": null, "filters": null}""").Order;

        Assert.Equal(
            (DigestFormat.Standard, new Cadence.Immediate(), EmptyDigests.Skip, Subscription.DefaultMaximumChanges, "", false),
            (order.Format, order.Cadence, order.Empty, order.MaximumChanges, order.Description, order.Paused));
        Assert.Same(FilterOrder.Cleared, order.Filter);
    }

    [Theory]
    [InlineData("\"hourly\"")]
    [InlineData("""{"kind": "hourly"}""")]
    [InlineData("""{"kind": "HOURLY", "day": null, "at": null, "time_zone": null}""")]
    public void A_cadence_is_a_word_or_an_object(string cadence)
    {
        var read = Read($$"""{"cadence": {{cadence}}}""");

        Assert.Empty(read.Faults);
        Assert.Equal(new Cadence.Hourly(), read.Order.Cadence);
    }

    [Fact]
    public void A_weekly_digest_comes_on_monday_morning_unless_said_otherwise() => Assert.Equal(
        new Cadence.Weekly(DayOfWeek.Monday, new TimeOnly(8, 0), "UTC"), Read("""{"cadence": {"kind": "weekly"}}""").Order.Cadence);

    [Fact]
    public void An_order_of_a_new_subscription_must_say_where_digests_go() =>
        Assert.Equal(["'url' is missing: say where digests are sent (https://…)."], Reader.ReadNew(JsonElement.Parse("{}")).Faults);

    private static ReadOrder Read(string order) => Reader.Read(JsonElement.Parse(order));
}
