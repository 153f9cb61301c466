using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnReaderTests
{
    [Theory]
    [InlineData("2020-11-30T20:31:19.923-05:00", 30)]
    [InlineData("2020-11-29T00:00:07.514Z", 29)]
    [InlineData("2020-11-28", 28)]
    public void The_generation_date_is_the_calendar_day_as_written(string generated, int day)
    {
        using var snapshot = UnFile.Open($"<CONSOLIDATED_LIST dateGenerated=\"{generated}\"><INDIVIDUALS/></CONSOLIDATED_LIST>");

        Assert.Equal(new DateOnly(2020, 11, day), snapshot.GeneratedOn);
    }

    [Fact]
    public void A_file_without_a_generation_date_has_none()
    {
        using var snapshot = UnFile.Open("<CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>");

        Assert.Null(snapshot.GeneratedOn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("not XML")]
    [InlineData("<html><body>Access denied</body></html>")]
    [InlineData("<!DOCTYPE html><html><body><br></body></html>")]
    [InlineData("<CONSOLIDATED_LIST dateGenerated=\"30/11/2020\"><INDIVIDUALS/></CONSOLIDATED_LIST>")]
    public void Content_that_is_not_the_list_is_unreadable(string content) =>
        Assert.Throws<UnreadableSnapshotException>(() => UnFile.Open(content));

    [Fact]
    public void The_message_says_what_was_found_instead() =>
        Assert.Contains("html", Assert.Throws<UnreadableSnapshotException>(() => UnFile.Open("<html/>")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_breaks_off_is_unreadable()
    {
        var whole = UnFile.List(UnFile.Individual(), UnFile.Entity());

        Assert.Throws<UnreadableSnapshotException>(() => UnFile.Read(whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void A_list_without_its_sections_is_unreadable() =>
        Assert.Throws<UnreadableSnapshotException>(() => UnFile.Read("<CONSOLIDATED_LIST><TARGETS/></CONSOLIDATED_LIST>"));

    [Fact]
    public void A_namespace_does_not_hide_the_entries()
    {
        var xml = UnFile.List(UnFile.Individual()).Replace("<CONSOLIDATED_LIST", "<CONSOLIDATED_LIST xmlns=\"urn:un\"", StringComparison.Ordinal);

        Assert.IsType<ListEntry.Record>(Assert.Single(UnFile.Read(xml)));
    }

    [Fact]
    public void Unknown_elements_are_counted_by_their_path()
    {
        using var snapshot = UnFile.Open(UnFile.List(
            UnFile.Individual("<EYES><COLOUR>blue</COLOUR></EYES>") + UnFile.Individual("<EYES/><INDIVIDUAL_ALIAS><SINCE/></INDIVIDUAL_ALIAS>", "IRi.002") + "<VESSEL/>"));

        Assert.Equal(2, snapshot.Entries.Count());

        Assert.Equal(2, snapshot.UnknownElements["/CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL/EYES"]);
        Assert.Equal(1, snapshot.UnknownElements["/CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL/INDIVIDUAL_ALIAS/SINCE"]);
        Assert.Equal(1, snapshot.UnknownElements["/CONSOLIDATED_LIST/INDIVIDUALS/VESSEL"]);
        Assert.Equal(3, snapshot.UnknownElements.Count);
    }

    [Fact]
    public void An_unknown_section_is_counted_and_passed_over()
    {
        using var snapshot = UnFile.Open("<CONSOLIDATED_LIST><VESSELS><VESSEL/></VESSELS><INDIVIDUALS/></CONSOLIDATED_LIST>");

        Assert.Empty(snapshot.Entries);
        Assert.Equal(["/CONSOLIDATED_LIST/VESSELS"], snapshot.UnknownElements.Keys);
    }
}
