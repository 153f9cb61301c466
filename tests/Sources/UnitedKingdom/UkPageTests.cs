using System.Text;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.UnitedKingdom;

namespace SanctionsTracker.Tests.Sources.UnitedKingdom;

public sealed class UkPageTests
{
    private const string File = "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml";

    private static readonly Uri Page = new("https://www.gov.uk/government/publications/the-uk-sanctions-list");

    [Fact]
    public void The_XML_is_found_beside_the_other_formats() => Assert.Equal(File, Find(
        Link("https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.html") + Link("https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.ods")
        + Link("https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv") + Link(File) + Link("/help/cookies")));

    [Fact]
    public void The_same_link_twice_is_one() => Assert.Equal(File, Find(Link(File) + Link(File)));

    [Theory]
    [InlineData("https://assets.publishing.service.gov.uk/media/6a/UK_Sanctions_List.xml")]
    [InlineData("https://assets.publishing.service.gov.uk/media/6a/UK%20Sanctions%20List%20(1).xml")]
    [InlineData("https://assets.publishing.service.gov.uk/media/6a/uk-sanctions-list-2.XML?download=1")]
    public void The_file_may_be_on_any_host_of_the_government_and_be_named_as_it_was_before(string file) => Assert.Equal(file, Find(Link(file)));

    [Fact]
    public void A_relative_link_is_relative_to_the_page() =>
        Assert.Equal("https://www.gov.uk/media/UK-Sanctions-List.xml", Find(Link("/media/UK-Sanctions-List.xml")));

    [Fact]
    public void A_relative_link_is_relative_to_the_base_where_the_page_has_one() => Assert.Equal(
        "https://assets.gov.uk/a/UK-Sanctions-List.xml", Find("<base href=\"https://assets.gov.uk/a/\">" + Link("UK-Sanctions-List.xml")));

    [Theory]
    [InlineData("")]
    [InlineData("<p>UK-Sanctions-List.xml</p><a href=\"mailto:a@b\">x</a><a>y</a><a href=\"http://[\">z</a>")]
    [InlineData("<a href=\"/docs/UK-Sanctions-List.csv\">CSV</a>")]
    [InlineData("<a href=\"/docs/UK-Sanctions-List-schema.xml\">Schema</a>")]
    public void A_page_without_the_link_says_what_was_looked_for(string body) => Assert.Contains(
        "has no link to the UK Sanctions List as XML (UK-Sanctions-List.xml): has the page changed?", Refused(body), StringComparison.Ordinal);

    [Fact]
    public void Two_different_files_are_one_too_many()
    {
        var refused = Refused(Link(File) + Link("https://assets.publishing.service.gov.uk/media/6a/UK_Sanctions_List.xml"));

        Assert.Contains("links several files", refused, StringComparison.Ordinal);
        Assert.Contains("Sources:uk:Address", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void The_frozen_list_of_OFSI_is_refused_by_name() => Assert.Contains(
        "OFSI's Consolidated List (ConList), which is frozen since 2026-01-28",
        Refused(Link("https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.xml")), StringComparison.Ordinal);

    [Fact]
    public void The_frozen_list_does_not_stand_in_the_way_of_the_live_one() =>
        Assert.Equal(File, Find(Link("https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.xml") + Link(File)));

    [Theory]
    [InlineData("http://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml")]
    [InlineData("https://sanctionslist.fcdo.gov.uk.example.org/UK-Sanctions-List.xml")]
    [InlineData("https://notgov.uk/UK-Sanctions-List.xml")]
    [InlineData("https://sanctionslist.fcdo.gov.uk:8443/UK-Sanctions-List.xml")]
    [InlineData("https://127.0.0.1/UK-Sanctions-List.xml")]
    public void A_link_that_leads_elsewhere_is_refused(string file) =>
        Assert.Contains("neither on gov.uk over https nor at the page's own address", Refused(Link(file)), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://127.0.0.1:5000/page", "http://127.0.0.1:5000/UK-Sanctions-List.xml")]
    [InlineData("https://mirror.example.org/uk", "https://mirror.example.org/UK-Sanctions-List.xml")]
    [InlineData("https://mirror.example.org/uk", File)]
    public void A_page_elsewhere_may_link_its_own_copy_or_the_publishers(string page, string file) =>
        Assert.Equal(file, Find(Link(file), new Uri(page)));

    private static string Link(string href) => $"<a href=\"{href}\">x</a>";

    private static string Find(string body, Uri? address = null)
    {
        using var page = new MemoryStream(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head></head><body>{body}</body></html>"));
        return UkPage.FindFile(page, address ?? Page).AbsoluteUri;
    }

    private static string Refused(string body) => Assert.Throws<UnreadableSnapshotException>(() => Find(body)).Message;
}
