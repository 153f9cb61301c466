using System.Text;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.OfacChanges;

namespace SanctionsTracker.Tests.Sources.OfacChanges;

public sealed class DeltaReaderTests
{
    [Fact]
    public void An_entity_has_its_action_name_lists_and_programmes()
    {
        var delta = Read(DeltaXml.File(DeltaXml.Entity("90003", "add")));

        var change = Assert.Single(delta.Changes);
        Assert.Equal(("90003", PublishedAction.Add, "ARAGHI, Abdollah"), (change.Id, change.Action, change.Name));
        Assert.Equal(["SDN List"], change.Lists);
        Assert.Equal(["IRGC"], change.Programmes);
        Assert.Equal("Standard Action", delta.Kind);
        Assert.Empty(delta.UnknownElements);
    }

    [Theory]
    [InlineData("add", PublishedAction.Add)]
    [InlineData("modify", PublishedAction.Modify)]
    [InlineData("remove", PublishedAction.Remove)]
    public void Three_actions_are_known(string word, PublishedAction action) =>
        Assert.Equal(action, Assert.Single(Read(DeltaXml.File(DeltaXml.Entity("1", word))).Changes).Action);

    [Theory]
    [InlineData("""<entity id="1" action="merge"/>""", "The action is \"merge\"")]
    [InlineData("""<entity id="1"/>""", "no action")]
    [InlineData("""<entity action="add"/>""", "no id")]
    public void An_entity_that_cannot_be_used_is_told_with_the_reason_and_the_others_stand(string entity, string reason)
    {
        var delta = Read(DeltaXml.File(entity, DeltaXml.Entity("2", "add")));

        Assert.Contains(reason, Assert.Single(delta.Rejected).Reason, StringComparison.Ordinal);
        Assert.Equal("2", Assert.Single(delta.Changes).Id);
    }

    [Fact]
    public void An_entity_of_which_only_the_id_is_said_is_enough() =>
        Assert.Null(Assert.Single(Read(DeltaXml.File("""<entity id="1" action="remove"/>""")).Changes).Name);

    [Fact]
    public void A_file_that_is_cut_short_is_refused() =>
        Assert.Contains(
            "cut short",
            Assert.Throws<UnreadableSnapshotException>(() => Read(DeltaXml.File(DeltaXml.Entity("1", "add"))[..^60])).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<sdnList/>", "root is <sdnList>")]
    [InlineData("<sanctionsData><publicationInfo/></sanctionsData>", "no entities")]
    [InlineData("<sanctionsData><entities/></sanctionsData>", "no publicationInfo")]
    [InlineData("<!DOCTYPE html><html/>", "document type")]
    public void Another_file_is_refused(string xml, string told) =>
        Assert.Contains(told, Assert.Throws<UnreadableSnapshotException>(() => Read(xml)).Message, StringComparison.Ordinal);

    [SkippableFact]
    public void The_sample_is_read()
    {
        using var content = File.OpenRead(Corpora.Path("ofac/delta/delta_501.synthetic.xml"));

        var delta = DeltaReader.Read(content);

        Assert.Equal(
            [("90003", PublishedAction.Add, "TORRES DIAZ, Carlos"), ("90002", PublishedAction.Remove, "GOMEZ LARA, Luis Alberto")],
            delta.Changes.Select(change => (change.Id, change.Action, change.Name!)));
        Assert.Empty(delta.UnknownElements);
        Assert.Empty(delta.Rejected);
    }

    private static DeltaFile Read(string xml) => DeltaReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)));
}
