using SanctionsTracker.Designations;
using SanctionsTracker.Sources.UnitedNations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class InterpolNoticeTests
{
    [Theory]
    [InlineData("Airline. INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/en/notice/search/une/5278478")]
    [InlineData("Airline. INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/en/How-we-work/Notices/View-UN-Notices-Entities")]
    [InlineData("Airline. INTERPOL-UN Security Council Special Notice web link:https://www.interpol.int/en/How-we-work/Notices/View-UN-Notices-Individuals")]
    [InlineData("Airline. https://www.interpol.int/en/notice/search/une/5278478.")]
    [InlineData("INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/en/notice/search/un/ Airline.")]
    public void The_link_is_taken_out_in_all_its_wordings(string comments)
    {
        var notice = InterpolNotice.In(comments);

        Assert.Equal("Airline.", notice.Remarks);
        Assert.StartsWith("https://www.interpol.int/en/", notice.Link, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_amid_the_remarks_leaves_what_stands_around_it() => Assert.Equal(
        "Deceased. Review concluded.",
        InterpolNotice.In("Deceased. INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/en/notice/search/un/1. Review concluded.").Remarks);

    [Fact]
    public void Remarks_of_nothing_but_the_link_are_none() =>
        Assert.Null(InterpolNotice.In("INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/en/notice/search/un/1").Remarks);

    [Theory]
    [InlineData("Photo available for inclusion in the INTERPOL-UN Security Council Special Notice.")]
    [InlineData("Website: http://www.behinehco.ir")]
    public void Other_mentions_and_links_stay(string comments) => Assert.Equal(new InterpolNotice(comments, Link: null), InterpolNotice.In(comments));

    [Fact]
    public void Another_wording_is_no_change() => Assert.Empty(UnFile.Between(
        "<COMMENTS1>Airline. INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/en/notice/search/un/1</COMMENTS1>",
        "<COMMENTS1>Airline.</COMMENTS1><HAS_INTERPOL_LINK>YES</HAS_INTERPOL_LINK><INTERPOL_LINK>https://www.interpol.int/2</INTERPOL_LINK>"));

    [Fact]
    public void That_there_is_a_notice_is_a_fact() => Assert.Contains(
        new Particular("interpol_notice", "yes"), UnFile.Mapped("<HAS_INTERPOL_LINK>YES</HAS_INTERPOL_LINK>").Particulars);

    [Fact]
    public void No_notice_is_no_fact() => Assert.Empty(UnFile.Mapped("<HAS_INTERPOL_LINK>NO</HAS_INTERPOL_LINK><INTERPOL_LINK/>").Particulars);

    [Fact]
    public void The_address_is_kept_as_housekeeping() => Assert.Contains(
        new Particular("interpol_link", "https://www.interpol.int/en/notice/search/un/1"),
        UnFile.Mapped("<COMMENTS1>https://www.interpol.int/en/notice/search/un/1</COMMENTS1>").Housekeeping);

    [Fact]
    public void A_review_that_was_concluded_is_a_change() => Assert.Single(UnFile.Between(
        "<COMMENTS1>Airline.</COMMENTS1>", "<COMMENTS1>Airline. Review pursuant to resolution 2368 (2017) was concluded on 4 Dec. 2019.</COMMENTS1>"));
}
