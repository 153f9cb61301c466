using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Topics;

namespace SanctionsTracker.Tests.Extraction;

public sealed class ExtractorTests
{
    private static readonly Extractor Shipped = new(new NameIndexBuilder(Gazetteer.Read(new())).Build(), TopicTaxonomy.Read(new()));

    [Fact]
    public void A_text_gives_its_dates_entities_topics_and_language()
    {
        var found = Shipped.Extract(new("On 3 February 2017 the Treasury Department imposed sanctions on 25 individuals and entities for the ballistic missile tests of Iran.")
        {
            Title = "Sanctions on Iran",
            Published = PartialDate.OfYear(2017),
        });

        Assert.Equal("Sanctions on Iran", found.Title);
        Assert.Equal("2017", found.Published!.Value);
        Assert.Equal("en", found.Language);
        Assert.Equal(["2017-02-03"], found.Dates.Select(date => date.Value.Value));
        Assert.Equal(["Treasury Department", "Iran"], found.Entities.Select(entity => entity.Text));
        Assert.Equal(["sanctions", "ballistic-missiles"], found.Topics);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uD83D")]
    [InlineData("\0\u202E\u2066")]
    public void A_text_without_words_gives_nothing(string text)
    {
        var found = Shipped.Extract(new(text));

        Assert.Equal((0, 0, 0, 0), (found.Dates.Count, found.Entities.Count, found.Events.Count, found.Topics.Count));
    }

    [Fact]
    public void The_machines_language_changes_nothing()
    {
        const string Text = "Iran and ITALY met in ISTANBUL on 3 February 2017.";
        var here = Shipped.Extract(new(Text));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        var there = Shipped.Extract(new(Text));

        Assert.Equal(here.Entities.Select(entity => entity.Id), there.Entities.Select(entity => entity.Id));
        Assert.Equal(here.Dates, there.Dates);
    }
}
