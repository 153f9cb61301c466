using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Topics;

namespace SanctionsTracker.Tests.Extraction.Evaluation;

/// <summary>The extraction as it is measured: with the gazetteer and the topics that come with the program, and a small list.</summary>
internal static class MeasuredExtractor
{
    public static Extractor Make()
    {
        var names = new NameIndexBuilder(Gazetteer.Read(new()));
        foreach (var record in ListedRecords.All) names.Add(record, isListed: true);
        return new(names.Build(), TopicTaxonomy.Read(new()));
    }
}
