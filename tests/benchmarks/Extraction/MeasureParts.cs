using System.Globalization;
using SanctionsTracker.Benchmarks.Targets;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Dates;
using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Events;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Benchmarks.Extraction;

/// <summary><c>extract-parts [ROUNDS]</c>: how fast one core reads texts, part by part of the extraction and the whole, with the names of 15,000 made records.</summary>
internal static class MeasureParts
{
    private const int Records = 15_000;

    public static void Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
        var records = MadeRecords.Of(Records).ToArray();
        var parts = Parts(MeasureNames.Build(Gazetteer.Read(new()), records), TopicTaxonomy.Read(new()));
        var (made, written) = (MeasuredTexts.Made(records), MeasuredTexts.Written());
        Console.WriteLine("| | made articles, MB/s: least | median | most | labelled texts, MB/s: least | median | most |\n|---|---|---|---|---|---|---|");
        foreach (var (name, read) in parts)
            Console.WriteLine($"| {name} | {CpuSpeed.Of(made, rounds, read).Format("0.0")} | {CpuSpeed.Of(written, rounds, read).Format("0.0")} |");
    }

    private static (string Name, Action<SourceText> Read)[] Parts(NameIndex names, TopicTaxonomy topics)
    {
        var (entities, whole) = (new EntityExtractor(names), new Extractor(names, topics));
        return
        [
            ("words", text => WordReader.Read(text.Text, names.Vocabulary)),
            ("words and names", text => new NameScan(names, WordReader.Read(text.Text, names.Vocabulary)).Find(text.Countries)),
            ("entities, these two included", text => entities.Extract(text)),
            ("tokens and dates", text => DateExtractor.Extract(text)),
            ("tokens and events, of no dates or entities", text => EventExtractor.Extract(text, [], [])),
            ("topics", text => topics.Of(text.Title, text.Text)),
            ("language", text => LanguageGuess.Of(text.Text)),
            ("**the whole extract**", text => whole.Extract(text)),
        ];
    }
}
