using SanctionsTracker.Tests.Extraction.Evaluation;

namespace SanctionsTracker.Tests.Extraction;

/// <summary>The floor under the figures of docs/extraction.md, on texts that were not looked at while rules were written.</summary>
public sealed class ExtractionQualityTests
{
    private static readonly Lazy<Quality> HeldOut = new(() => Read(EvaluationTexts.HeldOut));

    [Fact]
    public void Dates_are_found_with_their_value() => Assert.InRange(HeldOut.Value.Dates.F1, 0.95, 1);

    [Fact]
    public void Entities_are_found_with_their_kind() => Assert.InRange(HeldOut.Value.Entities.F1, 0.90, 1);

    [Fact]
    public void Countries_are_told_apart() => Assert.InRange(HeldOut.Value.Countries.Recall, 0.98, 1);

    [Fact]
    public void Events_are_found_with_their_kind_and_date() => Assert.InRange(HeldOut.Value.Events.F1, 0.68, 1);

    [Fact]
    public void What_a_text_gives_does_not_depend_on_what_was_read_before()
    {
        var again = Read(EvaluationTexts.HeldOut);
        Assert.Equal(
            (HeldOut.Value.Dates, HeldOut.Value.Entities, HeldOut.Value.Events, HeldOut.Value.Topics),
            (again.Dates, again.Entities, again.Events, again.Topics));
    }

    private static Quality Read(string folder) => Quality.Of(LabelledText.ReadFolder(folder), MeasuredExtractor.Make().Extract);
}
