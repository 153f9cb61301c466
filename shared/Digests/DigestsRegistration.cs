using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Digests;

public static class DigestsRegistration
{
    /// <summary>Registers subscriptions, the building of digests and their delivery. Needs the lists, the studies, the indicators and the news.</summary>
    public static IServiceCollection AddDigests(this IServiceCollection services, IConfiguration configuration) => services
        .AddWebhooks(configuration)
        .AddMetrics()
        .AddSingleton<SubscriptionStore>()
        .AddSingleton<DeliveryStore>()
        .AddSingleton<PublicPlace>()
        .AddSingleton<DigestReader>()
        .AddSingleton<NewestChanges>()
        .AddSingleton<DigestBuilder>()
        .AddSingleton<DigestRun>()
        .AddSingleton<IRoundFollower>(provider => provider.GetRequiredService<DigestRun>())
        .AddSingleton<DigestSender>()
        .AddSingleton<DeliveryMetrics>()
        .AddSingleton<DeliveryRun>()
        .AddSingleton<OwnersDeliveries>()
        .AddSingleton<FilterReader>()
        .AddSingleton<OrderReader>()
        .AddSingleton<SubscriptionDesk>();
}
