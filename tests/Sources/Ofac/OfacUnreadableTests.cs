using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacUnreadableTests
{
    [Theory]
    [InlineData("", "The content is empty. Expected OFAC's Enhanced XML (SDN_ENHANCED.XML), whose root is <sanctionsData>.")]
    [InlineData("<html><body>Sign in</body></html>", "The content is an HTML page, not a list.")]
    [InlineData("<!DOCTYPE html><html></html>", "The content has a document type declaration (<!DOCTYPE …>), as an HTML page has")]
    [InlineData("{\"error\":\"no\"}", "The content is not XML (")]
    [InlineData("<sdnList />", "The content is OFAC's legacy XML (<sdnList>), which has no listing dates.")]
    [InlineData("<Sanctions />", "The content is OFAC's Advanced XML (<Sanctions>).")]
    [InlineData("<feed />", "The root element is <feed>. Expected OFAC's Enhanced XML")]
    [InlineData("<sanctionsData />", "The file is OFAC's Enhanced XML but has no <entities>: it holds no list.")]
    [InlineData("<sanctionsData><referenceValues>", "The XML is broken before the first entry (")]
    [InlineData(
        "<sanctionsData xmlns='https://www.treasury.gov/ofac/DeltaFile/1.0'><entities/></sanctionsData>",
        "The content is an OFAC delta file: changes only, not the whole list.")]
    [InlineData(
        "<sanctionsData><publicationInfo><dataAsOf>soon</dataAsOf></publicationInfo><entities/></sanctionsData>",
        "publicationInfo/dataAsOf is \"soon\", which is not a date.")]
    public void Content_that_is_not_the_list_is_refused_in_words_for_the_owner(string content, string message)
    {
        var refused = Assert.Throws<UnreadableSnapshotException>(() => OfacXml.Open(content));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_ends_early_fails_after_the_entities_that_were_whole()
    {
        var whole = OfacXml.List(OfacXml.Entity(id: "1"), OfacXml.Entity(id: "2"));
        using var snapshot = OfacXml.Open(whole[..whole.LastIndexOf("<names>", StringComparison.Ordinal)]);
        var read = new List<ListEntry>();

        var refused = Assert.Throws<UnreadableSnapshotException>(() => read.AddRange(snapshot.Entries.Select(entry => entry)));

        Assert.Contains("cut short or broken at line", refused.Message, StringComparison.Ordinal);
        Assert.Contains("after 1 entries", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_ends_after_the_last_entity_is_cut_short_too()
    {
        var whole = OfacXml.List(OfacXml.Entity());
        using var snapshot = OfacXml.Open(whole[..whole.LastIndexOf("</sanctionsData>", StringComparison.Ordinal)]);

        Assert.Throws<UnreadableSnapshotException>(() => snapshot.Entries.Count());
    }

    [Fact]
    public void Entities_of_a_DTD_are_never_expanded()
    {
        const string bomb = "<!DOCTYPE sanctionsData [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><sanctionsData>&b;</sanctionsData>";

        Assert.Throws<UnreadableSnapshotException>(() => OfacXml.Open(bomb));
    }
}
