using Microsoft.Extensions.DependencyInjection;

namespace SanctionsTracker.Events;

public static class EventsRegistration
{
    /// <summary>Registers the sets of own events. Needs the storage.</summary>
    public static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddSingleton<EventSetContent>()
        .AddSingleton<EventSetCache>()
        .AddSingleton<EventSetStore>();
}
