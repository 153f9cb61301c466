using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using SanctionsTracker.Functions.Commands.Studies.Report;
using SanctionsTracker.Lineup.Studies.Runs;
using SanctionsTracker.Tests.Lineup.Studies;

namespace SanctionsTracker.Tests.Commands.Studies;

public sealed class ReportPageTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly JsonObject _json = StudyJson.Tiny();

    [Fact]
    public void The_page_needs_nothing_from_elsewhere()
    {
        var page = new HtmlParser().ParseDocument(Page(Pack()));

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, [src], [srcset]"));
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_a_study_are_texts_on_the_page()
    {
        _json["title"] = "<script>alert(1)</script>";
        _json["claims"]![0]!["says"] = "a < b & \"c\"";
        _json["event_sets"]![0]!["events"]![0]!["title"] = "<img src=x onerror=alert(1)>";

        var page = new HtmlParser().ParseDocument(Page(Pack()));

        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("td strong"), cell => cell.TextContent == "a < b & \"c\"");
    }

    [Fact]
    public void Each_graph_is_drawn_and_told_in_words()
    {
        var page = new HtmlParser().ParseDocument(Page(Pack()));

        var figure = Assert.Single(page.QuerySelectorAll("figure"));
        Assert.NotNull(figure.QuerySelector("svg"));
        Assert.Equal("Growth. growth, %: 1980 1, 1981 3, 1982 4, 1983 missing, 1984 −2.", figure.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_graph_of_which_nothing_is_held_says_so()
    {
        var page = new HtmlParser().ParseDocument(Page(new Material(StudyJson.Valid(_json)).Run()));

        Assert.Equal("No series for this graph is held.", page.QuerySelector("figure .nothing")!.TextContent);
    }

    [Fact]
    public void The_drawing_has_an_axis_label_for_each_year_and_a_number_for_each_event()
    {
        var svg = XElement.Parse(GraphChart.Draw(Pack().Graphs[0])!);
        string[] texts = [.. svg.Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value.Trim())];

        Assert.Superset(new HashSet<string>(["1980", "1981", "1982", "1983", "1984", "War", "1", "2"], StringComparer.Ordinal), new HashSet<string>(texts, StringComparer.Ordinal));
    }

    [Fact]
    public void Clips_of_one_drawing_are_its_own()
    {
        var svg = XElement.Parse(GraphChart.Draw(Pack().Graphs[0])!);

        Assert.All(
            svg.Descendants().Where(one => one.Name.LocalName == "clipPath"),
            clip => Assert.StartsWith("g-clip", clip.Attribute("id")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_shows_its_outcome_and_each_reading()
    {
        var page = new HtmlParser().ParseDocument(Page(Pack()));

        var row = page.QuerySelectorAll("tr").Single(one => one.TextContent.Contains("It was 3 in 1981.", StringComparison.Ordinal));
        Assert.Equal("holds", row.QuerySelector(".pill")!.TextContent);
        Assert.Contains("3 %", row.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
    }

    private StudyPack Pack() => new Material(StudyJson.Valid(_json))
        .Holds("growth", "A", ("2026-01-01", [(1980, 1), (1981, 3), (1982, 4), (1984, -2)])).Run();

    private static string Page(StudyPack pack) => Encoding.UTF8.GetString(ReportPage.Write(pack, Now));
}
