using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Receivers;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Storage;
using SanctionsTracker.Tests.Fetching;

namespace SanctionsTracker.Tests.Digests;

/// <summary>Webhooks as registered, with names of a test's own and everything logged. Receivers on this machine are allowed unless a setting says
/// otherwise.</summary>
internal sealed class WebhooksUnderTest : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public WebhooksUnderTest(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Digests:AllowLoopbackTargets", "true"), new("urls", "http://127.0.0.1:7071")])
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
        var services = new ServiceCollection()
            .AddSingleton(Log)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).Services.AddSingleton<ILoggerProvider>(Log))
            .AddSingleton<IHostResolver>(Names)
            .AddWebhooks(configuration);
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section));
        _services = services.BuildServiceProvider();
    }

    public LogLines Log { get; } = new();

    public FakeNames Names { get; } = new();

    public WebhookSender Sender => Get<WebhookSender>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Why an address is refused; null where it is accepted.</summary>
    public async Task<string?> RefusalAsync(string? address) =>
        (await Get<ReceiverGuard>().CheckAsync(address, CancellationToken.None) as CheckedAddress.Refused)?.Reason;

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
