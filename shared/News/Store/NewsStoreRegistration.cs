using Microsoft.Extensions.DependencyInjection;

namespace SanctionsTracker.News.Store;

public static class NewsStoreRegistration
{
    /// <summary>Registers what keeps and finds news. Needs the storage.</summary>
    public static IServiceCollection AddNewsStore(this IServiceCollection services) => services
        .AddSingleton<NewsFeeds>()
        .AddSingleton<NewsStore>()
        .AddSingleton<NewsIndexCache>()
        .AddSingleton<NewsIndex>()
        .AddSingleton<NewsSearch>()
        .AddSingleton<RecordNews>();
}
