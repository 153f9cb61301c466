using SanctionsTracker.Extraction.Dates;
using SanctionsTracker.Tests.Extraction.Evaluation;

namespace SanctionsTracker.Tests.Extraction.Dates;

public sealed class DateRuleTests
{
    private static readonly string[] Written =
    [
        "early 2012", "the end of 2015", "summer of 2012", "the late nineties", "early the nineties", "between 2003 and 2011", "from May to July 2018", "März 2017", "sept. 2017", "AOÛT 2017",
        "since 2015", "until 8 May", "post-2003", "as of 2014", "up to 2014", "from 2014 onwards", "2014 to date", "first quarter of 2018", "last half of the year", "Q1 2018", "H2 2018",
        "the September 11 attacks", "May and July 2018", "mid-March", "two days later", "a year earlier", "the following year", "later that month", "early the next year", "today", "LAST NIGHT",
        "this morning", "gestern", "earlier this month", "next Monday", "last May", "three years ago", "twenty days ago", "on Monday", "Tuesday, the 3rd of May",
    ];

    [Fact]
    public void A_rule_reads_no_date_that_begins_with_a_word_it_does_not_name()
    {
        var texts = Written.Concat(new[] { EvaluationTexts.Development, EvaluationTexts.HeldOut }.SelectMany(LabelledText.ReadFolder).Select(text => text.Source.Text));
        foreach (var words in texts.Select(text => new TokenText(text)))
        {
            foreach (var rule in DateExtractor.Rules)
            {
                var firsts = rule.Firsts.ToHashSet(StringComparer.OrdinalIgnoreCase);
                for (var at = 0; at < words.Count; at++)
                {
                    if (words.IsWord(at) && rule.Read(words, at) is { } reading)
                        Assert.True(firsts.Contains(words.Between(at, at + 1)), $"{rule.GetType().Name} reads “{words.Between(reading.From, reading.To)}”.");
                }
            }
        }
    }

    [Fact]
    public void Every_rule_reads_something_here()
    {
        var words = new TokenText(string.Join(". ", Written.Append("2017/18").Append("3 and 5 February 2017")));

        Assert.All(DateExtractor.Rules, rule => Assert.Contains(Enumerable.Range(0, words.Count), at => rule.Read(words, at) is not null));
    }
}
