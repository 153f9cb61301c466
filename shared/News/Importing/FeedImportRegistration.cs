using Microsoft.Extensions.DependencyInjection;

namespace SanctionsTracker.News.Importing;

public static class FeedImportRegistration
{
    /// <summary>Registers what keeps and changes the imported feeds. Needs the storage, the store of news, the configured feeds and an address policy.</summary>
    public static IServiceCollection AddFeedImports(this IServiceCollection services) => services
        .AddSingleton<ImportedFeeds>()
        .AddSingleton<FollowedFeeds>()
        .AddSingleton<FeedImport>()
        .AddSingleton<FeedRemoval>();
}
