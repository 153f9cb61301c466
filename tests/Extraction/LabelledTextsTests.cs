using SanctionsTracker.Designations;
using SanctionsTracker.Tests.Extraction.Evaluation;

namespace SanctionsTracker.Tests.Extraction;

public sealed class LabelledTextsTests
{
    public static TheoryData<string> Halves => [EvaluationTexts.Development, EvaluationTexts.HeldOut];

    public static TheoryData<string> Folders => [EvaluationTexts.Development, EvaluationTexts.HeldOut, EvaluationTexts.SecondHeldOut];

    [Theory]
    [MemberData(nameof(Halves))]
    public void Each_half_has_sixteen_texts(string folder) => Assert.Equal(16, LabelledText.ReadFolder(folder).Count);

    [Theory]
    [MemberData(nameof(Halves))]
    public void Texts_are_as_long_as_articles_begin(string folder) =>
        Assert.All(LabelledText.ReadFolder(folder), text => Assert.InRange(text.Text.Split([' ', '\n']).Length, 120, 400));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_label_quotes_words_of_its_text(string folder) => Assert.All(LabelledText.ReadFolder(folder), text =>
    {
        IEnumerable<Label> labels = [.. text.Labels.Dates, .. text.Labels.Entities, .. text.Labels.Events];
        Assert.All(labels, label => Assert.InRange(label.In(text.Text).End, 1, text.Text.Length));
    });

    [Theory]
    [MemberData(nameof(Halves))]
    public void No_label_of_a_date_or_an_entity_lies_in_another(string folder) => Assert.All(LabelledText.ReadFolder(folder), text =>
    {
        IEnumerable<Label> labels = [.. text.Labels.Dates, .. text.Labels.Entities];
        Span[] spans = [.. labels.Select(label => label.In(text.Text)).OrderBy(span => span.Start)];
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second), text.Text[pair.First.Start..pair.Second.End]));
    });

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_date_is_one_that_exists(string folder) => Assert.All(LabelledText.ReadFolder(folder), text =>
    {
        var values = text.Labels.Dates.SelectMany(label => new[] { label.Value, label.EndValue ?? label.Value })
            .Concat(text.Labels.Events.Select(label => label.Date));
        Assert.All(values, value => Assert.True(PartialDate.TryParse(value, out _), value));
    });

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_country_has_its_code(string folder) => Assert.All(LabelledText.ReadFolder(folder), text =>
    {
        var codes = text.Labels.Entities.Select(label => label.Country).Concat(text.Labels.Events.Select(label => label.Country)).OfType<string>();
        Assert.All(codes, code => Assert.NotNull(Countries.ByCode(code)));
    });

    [Fact]
    public void The_halves_share_no_text()
    {
        var names = LabelledText.ReadFolder(EvaluationTexts.Development).Select(text => text.Name);
        Assert.Empty(names.Intersect(LabelledText.ReadFolder(EvaluationTexts.HeldOut).Select(text => text.Name), StringComparer.Ordinal));
    }
}
