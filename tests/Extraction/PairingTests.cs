using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Tests.Extraction.Evaluation;

namespace SanctionsTracker.Tests.Extraction;

public sealed class PairingTests
{
    private const string Text = "In 2012 and again in 2015, until March.";

    [Fact]
    public void Words_that_overlap_with_the_same_value_belong_together() =>
        Assert.Equal(new Tally(1, 1, 1), Pair([Found("In 2012", 2012)], [Labelled("2012", "2012")]).Tally);

    [Fact]
    public void Another_value_is_wrong_and_the_label_missed()
    {
        var pairing = Pair([Found("2012", 2013)], [Labelled("2012", "2012")]);
        Assert.Equal("2012", Assert.Single(pairing.Missed).Quote);
        Assert.Equal("2012", Assert.Single(pairing.Wrong).Text);
    }

    [Fact]
    public void The_same_value_elsewhere_is_wrong() =>
        Assert.Equal(new Tally(1, 1, 0), Pair([Found("March", 2012)], [Labelled("2012", "2012")]).Tally);

    [Fact]
    public void A_range_needs_its_end() =>
        Assert.Empty(Pair([Found("2012 and again in 2015", 2012)], [Labelled("2012 and again in 2015", "2012") with { EndValue = "2015" }]).Pairs);

    [Fact]
    public void A_label_is_met_once() =>
        Assert.Equal(new Tally(2, 1, 1), Pair([Found("In 2012", 2012), Found("2012", 2012)], [Labelled("2012", "2012")]).Tally);

    [Fact]
    public void A_free_label_counts_neither_found_nor_missed()
    {
        DateLabel[] labels = [Labelled("2012", "2012") with { Free = true }, Labelled("2015", "2015") with { Free = true }];
        Assert.Equal(new Tally(0, 0, 0), Pair([Found("2012", 1999)], labels).Tally);
    }

    [Fact]
    public void Half_found_and_all_right_is_an_F1_of_two_thirds()
    {
        var tally = Pair([Found("2012", 2012)], [Labelled("2012", "2012"), Labelled("2015", "2015")]).Tally;
        Assert.Equal((1, 0.5, 2 / 3.0), (tally.Precision, tally.Recall, tally.F1));
    }

    [Fact]
    public void The_second_occurrence_of_the_words_is_another_place()
    {
        var label = Labelled("2012", "2012") with { Occurrence = 2 };
        Assert.Equal(new Span(9, 13), label.In("In 2012, 2012 again"));
    }

    [Fact]
    public void Words_that_the_text_lacks_are_an_error() => Assert.Throws<InvalidDataException>(() => Labelled("2016", "2016").In(Text));

    private static Pairing<ExtractedDate, DateLabel> Pair(IEnumerable<ExtractedDate> found, IEnumerable<DateLabel> labels) =>
        new(Text, found, labels, one => Span.Of(one.Start, one.Text), (label, one) => label.IsMetBy(one));

    private static ExtractedDate Found(string words, int year) => new(
        Text.IndexOf(words, StringComparison.Ordinal), words, PartialDate.OfYear(year), EndValue: null, ExtractedPrecision.Year, DateRule.Absolute);

    private static DateLabel Labelled(string quote, string value) =>
        new() { Quote = quote, Value = value, Precision = ExtractedPrecision.Year, Rule = DateRule.Absolute };
}
