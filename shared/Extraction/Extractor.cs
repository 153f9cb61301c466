using SanctionsTracker.Extraction.Dates;
using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Events;
using SanctionsTracker.Extraction.Topics;

namespace SanctionsTracker.Extraction;

/// <summary>
/// Finds everything in a text that we look for: dates, entities, events, topics, and its language. Pure: the same text and the same names give
/// the same extract. <see cref="Extractors"/> gives one that knows the lists as they are.
/// </summary>
/// <param name="names">The names to look for.</param>
/// <param name="topics">The topics to sort by.</param>
public sealed class Extractor(NameIndex names, TopicTaxonomy topics)
{
    private readonly EntityExtractor _entities = new(names);

    /// <summary>Never throws, whatever the text.</summary>
    public Extract Extract(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var words = new TokenText(source.Text);
        var dates = DateExtractor.Extract(source, words);
        var entities = _entities.Extract(source);
        return new(
            source.Title,
            source.Published,
            LanguageGuess.Of(source.Text),
            dates,
            entities,
            EventExtractor.Extract(words, dates, entities),
            topics.Of(source.Title, source.Text));
    }
}
