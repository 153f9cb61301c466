using Microsoft.Extensions.Http;
using SanctionsTracker.Digests.Sending;

namespace SanctionsTracker.Functions.Recordings;

internal static class RecordingsRegistration
{
    /// <summary>Puts the recordings in place of the network, for every HTTP client but that of webhooks, which are really delivered.</summary>
    public static IServiceCollection AddRecordings(this IServiceCollection services)
    {
        services.AddSingleton(_ => RecordingsIndex.Read(RecordingsIndex.Folder));
        // After every other registration, so that no client keeps a handler that reaches the network.
        return services.PostConfigureAll<HttpClientFactoryOptions>(options => options.HttpMessageHandlerBuilderActions.Add(client =>
        {
            if (client.Name != ReceiverClient.ClientName)
                client.PrimaryHandler = new RecordedHandler(RecordingsIndex.Folder, client.Services.GetRequiredService<RecordingsIndex>());
        }));
    }
}
