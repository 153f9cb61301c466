using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Topics;

namespace SanctionsTracker.Extraction;

/// <summary>Gives the extractor that knows the lists as they are now.</summary>
public sealed class Extractors(DesignationNames names, TopicTaxonomy topics)
{
    /// <exception cref="InvalidOperationException">The store lost a committed row of a list.</exception>
    public async Task<Extractor> NowAsync(CancellationToken cancellationToken) => new(await names.NowAsync(cancellationToken), topics);
}
