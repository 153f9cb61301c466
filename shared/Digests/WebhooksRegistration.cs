using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SanctionsTracker.Digests.Receivers;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Digests.Signing;

namespace SanctionsTracker.Digests;

public static class WebhooksRegistration
{
    private const string UserAgent = "SanctionsTracker/1.0 (webhooks)";

    /// <summary>Registers all between a built digest and its receiver: <see cref="ReceiverGuard"/>, <see cref="SecretProtection"/>, <see cref="WebhookSender"/> and
    /// <see cref="WebhookHandshake"/>, by the settings <c>Digests:…</c>.</summary>
    public static IServiceCollection AddWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<DigestsOptions>().Bind(configuration.GetSection(DigestsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DigestsOptions>, DigestsOptionsValidator>();
        services.AddSingleton<IValidateOptions<DigestsOptions>>(_ => new DigestsOptionsCheck(configuration));
        services.TryAddSingleton<IHostResolver, DnsResolver>();
        services.AddSingleton(provider => new OwnAddresses(configuration, provider.GetServices<IListener>()));
        services.AddSingleton<AddressRules>().AddSingleton<ReceiverGuard>().AddSingleton<GuardedConnector>();
        services.AddSingleton<SecretKeys>().AddSingleton<SecretProtection>();
        services.AddSingleton<ReceiverGates>().AddSingleton<ReceiverClient>();
        services.AddSingleton<WebhookSender>().AddSingleton<WebhookHandshake>();
        AddClient(services);
        return services;
    }

    private static void AddClient(IServiceCollection services) => services
        .AddHttpClient(ReceiverClient.ClientName, client =>
        {
            client.Timeout = Timeout.InfiniteTimeSpan; // ReceiverClient keeps the time
            client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        })
        .UseSocketsHttpHandler((handler, provider) => ReceiverHandler.Configure(
            handler, provider.GetRequiredService<GuardedConnector>(), provider.GetRequiredService<IOptions<DigestsOptions>>().Value))
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers(); // they would write addresses, whose paths are secrets of chat services
}
