using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Azure;
using SanctionsTracker.Tests.EndToEnd.Instances;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>A storage account whose requests are counted, publishers, a clock, and the shipped settings.</summary>
internal sealed class CostWorld
{
    /// <summary>For how many countries indicators are asked for; what each asks of the store is the same.</summary>
    public const int CountriesFollowed = 30;

    // A Tuesday, on which the indicators are not asked for.
    private static readonly DateTimeOffset Start = new(2026, 6, 2, 0, 0, 0, TimeSpan.Zero);

    public CostWorld(string connection, string folder)
    {
        var (tables, blobs) = (new TableClientOptions(), new BlobClientOptions());
        tables.AddPolicy(Operations, HttpPipelinePosition.PerRetry);
        blobs.AddPolicy(Operations, HttpPipelinePosition.PerRetry);
        Tables = new AzureTableStore(new TableServiceClient(connection, tables));
        Archive = new BlobArchive(new BlobContainerClient(connection, "archive", blobs), Path.Combine(folder, "spool"), Clock);
        Publishers = new(Clock, folder);
        Configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .AddInMemoryCollection(Countries.All.Take(CountriesFollowed).Select((country, at) => KeyValuePair.Create($"Indicators:Countries:{at}", (string?)country.Code.Value)))
            .AddInMemoryCollection(
            [
                new("Indicators:FollowDesignations", "false"),
                new("Storage:Kind", "Azure"),
                new("Storage:ConnectionString", connection),
                // Parts of the lists are recorded, and not this one's format.
                new("Sources:ofac-changes:Enabled", "false"),
                .. MinimumsOff(),
                new("Digests:SecretKey", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
            ])
            .Build();
    }

    public WaitingClock Clock { get; } = new(Start);

    public CountingPolicy Operations { get; } = new();

    public AzureTableStore Tables { get; }

    public IArchive Archive { get; }

    public CostPublishers Publishers { get; }

    public CountedLog Log { get; } = new();

    public IConfiguration Configuration { get; }

    private static IEnumerable<KeyValuePair<string, string?>> MinimumsOff() =>
        Functions.Hosting.SourceIds.Lists.Select(id => KeyValuePair.Create($"Sources:{id}:MinimumRecords", (string?)"0"));
}
