using System.Globalization;
using SanctionsTracker.Tests.Extraction.Evaluation;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary><c>extraction-quality [--verbose] [FOLDER…]</c>: precision, recall and F1 of the extraction on labelled texts. The tables of
/// <c>docs/extraction.md</c>.</summary>
internal static class MeasureExtraction
{
    private const string Verbose = "--verbose";

    public static void Run(string[] args)
    {
        string[] named = [.. args.Where(arg => arg is not Verbose)];
        foreach (var folder in named is [] ? [EvaluationTexts.Development, EvaluationTexts.HeldOut] : named)
        {
            var texts = LabelledText.ReadFolder(folder);
            var quality = Quality.Of(texts, MeasuredExtractor.Make().Extract);
            Print(Path.GetFileName(folder), quality);
            if (args.Contains(Verbose, StringComparer.Ordinal)) MistakeList.Print(quality);
        }
    }

    private static void Print(string half, Quality quality)
    {
        Console.WriteLine($"\n| {half}, {quality.Texts.Count} texts | labelled | found | right | precision | recall | F1 |\n|---|---|---|---|---|---|---|");
        Row("dates", quality.Dates);
        Row("entities", quality.Entities);
        Row("dated events", quality.Events);
        Row("topics", quality.Topics);
        Console.WriteLine($"\nOf those right: date rules {Share(quality.DateRules)}, codes of countries {Share(quality.Countries)}, "
            + $"countries of events {Share(quality.EventCountries)}, counts of events {Share(quality.EventCounts)}");
    }

    private static void Row(string what, Tally tally) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {tally.Labelled} | {tally.Found} | {tally.Right} | {tally.Precision:0.000} | {tally.Recall:0.000} | {tally.F1:0.000} |"));

    private static string Share(Tally tally) => $"{tally.Right} of {tally.Labelled}";
}
