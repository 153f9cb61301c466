using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Azure;

namespace SanctionsTracker.Tests.Storage.Azure;

/// <summary>One Azurite for all tests of its collection; they skip visibly where it is not installed.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private Azurite? _azurite;
    private AzureTableStore? _tables;

    /// <summary>Settings that reach it; skips the calling test where it is not installed.</summary>
    internal StorageOptions Options
    {
        get
        {
            Skip.If(_azurite is null, "Azurite is not installed: run npm ci.");
            return new StorageOptions { Kind = StorageKind.Azure, ConnectionString = _azurite.ConnectionString };
        }
    }

    /// <summary>A store whose tables exist.</summary>
    internal AzureTableStore Tables
    {
        get
        {
            _ = Options;
            return _tables!;
        }
    }

    public async Task InitializeAsync()
    {
        _azurite = await Azurite.StartAsync();
        if (_azurite is null) return;
        _tables = new AzureTableStore(AzureClients.Tables(Options));
        await _tables.InitialiseAsync(CancellationToken.None);
    }

    public Task DisposeAsync()
    {
        _azurite?.Dispose();
        return Task.CompletedTask;
    }
}
