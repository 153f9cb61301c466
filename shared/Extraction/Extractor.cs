using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Topics;

namespace SanctionsTracker.Extraction;

/// <summary>Finds everything in a text, with the names of all lists as they are now (<see cref="TextExtractor"/>).</summary>
public sealed class Extractor(DesignationNames names, TopicTaxonomy topics)
{
    /// <exception cref="InvalidOperationException">The store lost a committed row of a list.</exception>
    public async Task<Extract> ExtractAsync(SourceText source, CancellationToken cancellationToken) =>
        new TextExtractor(await names.NowAsync(cancellationToken), topics).Extract(source);
}
