using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacLinkTests
{
    [Fact]
    public void A_relationship_names_the_other_entity()
    {
        var record = OfacXml.Record(OfacXml.Entity(Relationship(
            "<type refId=\"15002\">Acting for or on behalf of</type><relatedEntity entityId=\"12478\">ANSAR BANK</relatedEntity><quality refId=\"1540\">High</quality>")));

        Assert.Equal([new TargetLink("Acting for or on behalf of", "12478", "ANSAR BANK", "quality: High")], record.Links);
    }

    [Fact]
    public void A_relationship_to_nobody_rejects_the_entity() =>
        Assert.Equal(
            "A relationship lacks its type or the other entity's id.",
            OfacXml.Rejected(OfacXml.Entity(Relationship("<type refId=\"1\">Associate Of</type>"))).Reason);

    private static string Relationship(string parts) => $"<relationships><relationship id=\"1\">{parts}</relationship></relationships>";
}
