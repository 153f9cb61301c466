using SanctionsTracker.News.Following;
using SanctionsTracker.News.Intake;

namespace SanctionsTracker.News.Importing;

/// <summary>The feeds that are followed now: those of the settings, and those imported. Settings win over an imported feed of the same id or
/// address.</summary>
public sealed class FollowedFeeds(ConfiguredFeeds configured, ImportedFeeds imported)
{
    private readonly Dictionary<string, string> _configured = configured.Feeds.Concat(configured.Disabled)
        .GroupBy(feed => CanonicalLink.Of(feed.Address), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().Id, StringComparer.Ordinal);

    /// <summary>Those of the settings first.</summary>
    public async Task<IReadOnlyList<FollowedFeed>> AllAsync(CancellationToken cancellationToken) =>
        [.. configured.Feeds, .. (await ImportedAsync(cancellationToken)).Select(feed => feed.ToFollowed())];

    /// <summary>The imported ones that are followed, in order of their ids.</summary>
    public async Task<IReadOnlyList<ImportedFeed>> ImportedAsync(CancellationToken cancellationToken) =>
        [.. (await imported.AllAsync(cancellationToken)).Present.Where(feed => GoesBefore(feed) is null)];

    /// <summary>The id of the feed of the settings that goes before an imported one; null where none does.</summary>
    public string? GoesBefore(ImportedFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return configured.OtherSources.Contains(feed.Id, StringComparer.Ordinal) || _configured.ContainsValue(feed.Id)
            ? feed.Id
            : _configured.GetValueOrDefault(CanonicalLink.Of(feed.Address));
    }
}
