using SanctionsTracker.Extraction;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>How well an extraction reads a set of labelled texts.</summary>
internal sealed class Quality(IReadOnlyList<TextScore> texts)
{
    public IReadOnlyList<TextScore> Texts => texts;

    public Tally Dates => Sum(text => text.Dates.Tally);

    public Tally DateRules => Sum(text => text.Dates.Agreeing(label => (DateRule?)label.Rule, found => found.Rule));

    public Tally Entities => Sum(text => text.Entities.Tally);

    public Tally Countries => Sum(text => text.Entities.Agreeing(label => label.Country, found => found.Id));

    public Tally Events => Sum(text => text.Events.Tally);

    public Tally EventCountries => Sum(text => text.Events.Agreeing(label => label.Country, found => found.Country?.Value));

    public Tally EventCounts => Sum(text => text.Events.Agreeing(label => label.Count, found => found.Count));

    public Tally Topics => Sum(text => text.Topics);

    public static Quality Of(IReadOnlyList<LabelledText> texts, Func<SourceText, Extract> extract)
    {
        var kinds = texts.SelectMany(text => text.Labels.Events).Select(label => label.Kind).ToHashSet();
        return new([.. texts.Select(text => new TextScore(text, extract(text.Source), kinds))]);
    }

    private Tally Sum(Func<TextScore, Tally> part) => texts.Select(part).Aggregate(default(Tally), (sum, one) => sum + one);
}
