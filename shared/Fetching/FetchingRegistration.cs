using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;

namespace SanctionsTracker.Fetching;

public static class FetchingRegistration
{
    /// <summary>Registers <see cref="IFetcher"/>, which needs an <see cref="Storage.Archive.IArchive"/>, and <see cref="PageFetcher"/>, each over a named
    /// client of its own.</summary>
    public static IServiceCollection AddFetching(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<FetchingOptions>().Bind(configuration.GetSection(FetchingOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FetchingOptions>, FetchingOptionsValidator>();
        services.AddMetrics();
        services.AddSingleton<FetchMetrics>();
        services.AddSingleton<HostGates>();
        services.AddSingleton<IFetcher, HttpFetcher>();
        services.TryAddSingleton(AddressPolicy.PublicOnly);
        services.AddSingleton<PageFetcher>();
        AddClient(services, HttpFetcher.ClientName, (_, handler) => Configure(handler));
        AddClient(services, HttpFetcher.PublicClientName, (provider, handler) => Configure(handler, provider.GetRequiredService<AddressPolicy>()));
        AddPageClient(services, PageFetcher.ClientName, provider => provider.GetRequiredService<AddressPolicy>());
        AddPageClient(services, PageFetcher.OwnersClientName, _ => AddressPolicy.Any);
        return services;
    }

    private static void AddClient(IServiceCollection services, string name, Action<IServiceProvider, SocketsHttpHandler> configure)
    {
        var client = services.AddHttpClient(name, Configure)
            .UseSocketsHttpHandler((handler, provider) => configure(provider, handler))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers(); // they would write addresses; ours leaves out queries, which may be presigned

        client.AddResilienceHandler(name, (builder, context) => builder.AddFetchingPipeline(
                context.ServiceProvider.GetRequiredService<IOptions<FetchingOptions>>().Value,
                context.ServiceProvider.GetRequiredService<TimeProvider>()))
            .SelectPipelineBy(_ => HostOf);
    }

    // Polly writes the pipeline's name into its logs, and the authority of an address may hold a name and a password.
    private static string HostOf(HttpRequestMessage request) =>
        request.RequestUri!.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    // No retries: a page that does not answer is read from the feed's summary.
    private static void AddPageClient(IServiceCollection services, string name, Func<IServiceProvider, AddressPolicy> policy) => services.AddHttpClient(name, Configure)
        .UseSocketsHttpHandler((handler, provider) => Configure(handler, policy(provider)))
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers();

    private static void Configure(IServiceProvider services, HttpClient client)
    {
        client.Timeout = Timeout.InfiniteTimeSpan; // FetchDeadline and the pipeline keep the time
        client.DefaultRequestHeaders.TryAddWithoutValidation(
            "User-Agent", services.GetRequiredService<IOptions<FetchingOptions>>().Value.UserAgent);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "*/*");
    }

    // No proxy, which would connect past the policy.
    private static void Configure(SocketsHttpHandler handler, AddressPolicy policy)
    {
        Configure(handler);
        handler.UseProxy = false;
        handler.ConnectCallback = policy.ConnectAsync;
    }

    private static void Configure(SocketsHttpHandler handler)
    {
        handler.AllowAutoRedirect = false;
        handler.AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Brotli | DecompressionMethods.Deflate;
        handler.UseCookies = false;
        handler.ConnectTimeout = TimeSpan.FromSeconds(30);
        handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
    }
}
