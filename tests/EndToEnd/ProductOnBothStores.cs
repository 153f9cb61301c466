using Microsoft.Extensions.Options;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Storage;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Storage;
using SanctionsTracker.Tests.Storage.Azure;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>The same life of the whole product on the embedded store and on Azurite.</summary>
public sealed class ProductOnBothStores : IAsyncLifetime
{
    private readonly TemporaryFolder _embedded = new();
    private Azurite? _azurite;

    internal ProductRun OnEmbedded { get; private set; } = null!;

    internal ProductRun OnAzurite { get; private set; } = null!;

    /// <summary>The settings of the store in which the embedded run ended.</summary>
    internal (string Name, string Value)[] Embedded => On(_embedded);

    /// <summary>The settings of the store in which Azurite's run ended; skips the calling test where Azurite is not installed.</summary>
    internal (string Name, string Value)[] Azure
    {
        get
        {
            Skip.If(_azurite is null, "Azurite is not installed: run npm ci.");
            return On(_azurite);
        }
    }

    internal static (string Name, string Value)[] On(TemporaryFolder folder) => [("Storage:Folder", folder.Path), ("Digests:SecretKey", ProductRun.Key)];

    internal static (string Name, string Value)[] On(Azurite azurite) =>
        [("Storage:Kind", "Azure"), ("Storage:ConnectionString", azurite.ConnectionString), ("Digests:SecretKey", ProductRun.Key)];

    public async Task InitializeAsync()
    {
        _azurite = await Azurite.StartAsync();
        await using var receiver = await LoopbackServer.StartAsync();
        var secret = new SecretProtection(new SecretKeys(Options.Create(new DigestsOptions { SecretKey = ProductRun.Key }), Options.Create(new StorageOptions())))
            .Protect("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "sub_aaaaaaaaaaaaaaaaaaaa");
        OnEmbedded = await ProductRun.LiveAsync(receiver, secret, Embedded);
        if (_azurite is not null) OnAzurite = await ProductRun.LiveAsync(receiver, secret, Azure);
    }

    public Task DisposeAsync()
    {
        _azurite?.Dispose();
        _embedded.Dispose();
        return Task.CompletedTask;
    }
}
