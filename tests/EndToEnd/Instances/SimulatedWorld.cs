using Microsoft.Extensions.Configuration;
using SanctionsTracker.Tests.Ingestion.Model;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>What all instances share: a clock, publishers, a receiver and the store that the settings name; and the gates that let one instance go on at a
/// time.</summary>
internal sealed class SimulatedWorld : IAsyncDisposable
{
    // A Monday, on which the indicators are asked for.
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Lists = ["un", "ca", "ofac-cons"];
    private static readonly string[] Unused = ["ofac-sdn", "eu", "uk", "ch", "ofac-changes", "imf"];
    private static readonly string[] UnusedFeeds = ["state", "eu-council", "fcdo", "crisisgroup", "treasury"];

    private SimulatedWorld(Receiver receiver, TimeSpan duration, IEnumerable<(string Name, string Value)> storage)
    {
        Receiver = receiver;
        Publishers = new(Clock) { End = Start + duration };
        Configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .AddInMemoryCollection(Lists.Select(id => Setting($"Sources:{id}:MinimumRecords", "0")))
            .AddInMemoryCollection(Unused.Select(id => Setting($"Sources:{id}:Enabled", "false")))
            .AddInMemoryCollection(UnusedFeeds.Select(id => Setting($"Feeds:{id}:Enabled", "false")))
            .AddInMemoryCollection(
            [
                Setting("Indicators:FollowDesignations", "false"),
                Setting("Digests:SecretKey", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
                Setting("Digests:AllowLoopbackTargets", "true"),
            ])
            .AddInMemoryCollection(storage.Select(setting => Setting(setting.Name, setting.Value)))
            .Build();
    }

    public WaitingClock Clock { get; } = new(Start);

    public Gates Gates { get; } = new();

    public ChangingPublishers Publishers { get; }

    public Receiver Receiver { get; }

    /// <summary>The shipped settings, schedules included, but for the storage and for which sources there are.</summary>
    public IConfiguration Configuration { get; }

    /// <param name="seed">Which digests the receiver turns away.</param>
    /// <param name="duration">How long the publishers go on publishing.</param>
    /// <param name="storage">The settings <c>Storage:…</c>.</param>
    public static async Task<SimulatedWorld> CreateAsync(int seed, TimeSpan duration, IEnumerable<(string Name, string Value)> storage) =>
        new(await Receiver.StartAsync(seed), duration, storage);

    public ValueTask DisposeAsync() => Receiver.DisposeAsync();

    private static KeyValuePair<string, string?> Setting(string name, string value) => new(name, value);
}
