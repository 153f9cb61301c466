using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacListingTests
{
    [Fact]
    public void The_date_is_that_of_the_SDN_list_and_other_lists_stay_readable()
    {
        var record = OfacXml.Record(OfacXml.Entity(Lists(("CAPTA List", "2014-01-01"), ("SDN List", "2017-02-03"))));

        Assert.Equal(PartialDate.OfDay(2017, 2, 3), record.ListedOn);
        Assert.Equal([new Particular("sanctions_list", "CAPTA List, 2014-01-01")], record.Particulars);
    }

    [Fact]
    public void Off_the_SDN_list_the_earliest_list_counts()
    {
        var record = OfacXml.Record(OfacXml.Entity(Lists(("Consolidated List", "2015-02-01"), ("FSE List", "2014-01-01"))));

        Assert.Equal(PartialDate.OfDay(2014, 1, 1), record.ListedOn);
        Assert.Equal(2, record.Particulars.Count);
    }

    [Fact]
    public void No_date_is_no_date() => Assert.Null(OfacXml.Record(OfacXml.Entity()).ListedOn);

    [Fact]
    public void A_listing_date_that_does_not_exist_rejects_the_entity() =>
        Assert.Equal(
            "sanctionsList/@datePublished is \"2017-02-31\", which is not a date that exists.",
            OfacXml.Rejected(OfacXml.Entity(Lists(("SDN List", "2017-02-31")))).Reason);

    [Fact]
    public void On_the_consolidated_list_the_earliest_of_its_lists_counts_and_not_the_SDN_list()
    {
        var record = OfacXml.Consolidated(OfacXml.Entity(
            Lists(("SDN List", "2012-07-12"), ("Consolidated List", "2014-12-17"), ("FSE List", "2014-12-16"), ("Sectoral Sanctions Identifications List", "2015-01-01"))));

        Assert.Equal(PartialDate.OfDay(2014, 12, 16), record.ListedOn);
        Assert.Equal(
            ["SDN List, 2012-07-12", "FSE List, 2014-12-16", "Sectoral Sanctions Identifications List, 2015-01-01"],
            record.Particulars.Select(particular => particular.Value));
    }

    [Fact]
    public void With_no_other_date_that_of_the_SDN_list_counts_on_the_consolidated_list_too() =>
        Assert.Equal(PartialDate.OfDay(2012, 7, 12), OfacXml.Consolidated(OfacXml.Entity(Lists(("SDN List", "2012-07-12")))).ListedOn);

    [Fact]
    public void A_record_of_the_consolidated_list_is_another_than_that_of_the_SDN_list() =>
        Assert.Equal("ofac-cons/10001", OfacXml.Consolidated(OfacXml.Entity()).Id.ToString());

    private static string Lists(params (string Name, string Date)[] lists) =>
        $"<sanctionsLists>{string.Concat(lists.Select(list => $"<sanctionsList refId=\"1\" id=\"2\" datePublished=\"{list.Date}\">{list.Name}</sanctionsList>"))}</sanctionsLists>";
}
