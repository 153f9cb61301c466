using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.Canada;

public sealed class CanadaSnapshotTests
{
    [Fact]
    public void The_file_has_no_date_of_its_own() => Assert.Null(CanadaFile.Open(CanadaFile.List(CanadaFile.Person())).GeneratedOn);

    [Fact]
    public void A_record_is_traceable_to_its_place_in_the_file()
    {
        var entries = CanadaFile.Read(CanadaFile.Person(item: "1"), CanadaFile.Person(item: "2"));

        Assert.Equal(["/data-set/record[1]", "/data-set/record[2]"], entries.Cast<ListEntry.Record>().Select(entry => entry.Element));
    }

    [Fact]
    public void Unknown_elements_are_counted()
    {
        using var snapshot = CanadaFile.Open(CanadaFile.List(CanadaFile.Person("<Gender>M</Gender>"), "<note>x</note>"));

        Assert.Single(snapshot.Entries);
        Assert.Equal(1, snapshot.UnknownElements["/data-set/record/Gender"]);
        Assert.Equal(1, snapshot.UnknownElements["/data-set/note"]);
    }

    [Theory]
    [InlineData("<CONSOLIDATED_LIST/>", "The content begins with the element CONSOLIDATED_LIST. Canada's list begins with <data-set>.")]
    [InlineData("<!DOCTYPE html><html/>", "document type declaration")]
    [InlineData("", "The content is empty")]
    public void Another_content_is_not_the_list(string content, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableSnapshotException>(() => CanadaFile.Open(content)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<data-set/>", "holds no record")]
    [InlineData("<data-set><record><Country>Iran</Country><LastName>A</LastName><Item>1</Item></record><record>", "after 1 entries")]
    public void A_file_without_records_or_end_is_unreadable(string content, string message)
    {
        using var snapshot = CanadaFile.Open(content);

        var broken = Assert.Throws<UnreadableSnapshotException>(() => snapshot.Entries.ToArray());
        Assert.Contains(message, broken.Message, StringComparison.Ordinal);
    }
}
