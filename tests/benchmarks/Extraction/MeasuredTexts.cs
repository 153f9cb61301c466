using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Tests.Extraction.Evaluation;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary>The two kinds of text that speed is measured on.</summary>
internal static class MeasuredTexts
{
    private const int Articles = 1500;
    private const int Times = 60;

    /// <summary>Made articles, crowded with names of the records.</summary>
    public static IReadOnlyList<SourceText> Made(IReadOnlyList<Designation> records) => [.. MadeArticles.Of(records, Articles).Select(article => new SourceText(article))];

    /// <summary>The labelled texts of the tests, which people wrote, over and over.</summary>
    public static IReadOnlyList<SourceText> Written()
    {
        var texts = new[] { EvaluationTexts.Development, EvaluationTexts.HeldOut }.SelectMany(LabelledText.ReadFolder).Select(text => text.Source);
        return [.. Enumerable.Repeat(texts, Times).SelectMany(each => each)];
    }
}
