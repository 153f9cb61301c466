using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Actions;
using SanctionsTracker.News.Articles;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Importing;
using SanctionsTracker.News.Intake;
using SanctionsTracker.News.Polling;
using SanctionsTracker.News.Store;
using SanctionsTracker.News.Treasury;

namespace SanctionsTracker.News;

public static class NewsRegistration
{
    /// <summary>Registers the sources of news. Needs fetching, storage, the lists, OFAC's actions, extraction and the store of news.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="otherSources">The ids of the sources of other kinds.</param>
    /// <exception cref="InvalidSettingException">A setting <c>Feeds:*</c> cannot be meant.</exception>
    public static IServiceCollection AddNews(this IServiceCollection services, IConfiguration configuration, IReadOnlyCollection<string> otherSources)
    {
        services.AddOptions<NewsOptions>().Bind(configuration.GetSection(NewsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<NewsOptions>, NewsOptionsValidator>();
        services.AddSingleton<RobotsFiles>().AddSingleton<SitePace>().AddSingleton<ArticlePages>();
        services.AddSingleton<SeenArticles>().AddSingleton<WaitingPages>().AddSingleton<MentionedCountries>().AddSingleton<NewsExtraction>().AddSingleton<NewsIntake>();
        services.AddSingleton<FeedFetch>().AddSingleton<IFeedSource, WebFeed>().AddSingleton<IFeedSource, TreasuryFeed>();
        services.AddSingleton(provider => new FeedSync(
            provider.GetServices<IFeedSource>(),
            provider.GetRequiredService<NewsIntake>(),
            provider.GetRequiredService<NewsIndex>(),
            provider.GetRequiredService<SourceStates>(),
            provider.GetRequiredService<IOptions<NewsOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<FeedSync>>()));
        services.AddSingleton<DueFeeds>().AddSingleton<KnownFeeds>();
        services.AddFeedImports().AddSingleton<IChangingSources, ImportedFeedSources>();
        services.AddSingleton<ActionNewsReader>().AddSingleton<ActionNews>().AddSingleton<IRoundFollower>(provider => provider.GetRequiredService<ActionNews>());
        return AddFeeds(services, FeedSettings.Read(configuration, otherSources));
    }

    private static IServiceCollection AddFeeds(IServiceCollection services, ConfiguredFeeds feeds)
    {
        services.AddSingleton(feeds);
        foreach (var feed in feeds.Feeds.Where(feed => feed.Kind != FeedKind.OfacActions))
        {
            services.AddSingleton<ISourceRefresher>(provider => new FeedRefresher(
                feed, provider.GetRequiredService<FeedSync>(), provider.GetRequiredService<SourceTurn>()));
        }

        return services;
    }
}
