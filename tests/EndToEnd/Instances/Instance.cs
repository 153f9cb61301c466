using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Ingestion.Model;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>One instance of the app: its services as the hosts register them, which wait at a gate at everything that leaves the process.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private readonly SimulatedWorld _world;
    private readonly ServiceProvider _services;

    private Instance(SimulatedWorld world, string name)
    {
        (_world, Process) = (world, new(name));
        var services = new ServiceCollection()
            .AddSingleton(world.Configuration)
            .AddLogging()
            .AddSingleton<TimeProvider>(world.Clock)
            .AddSanctionsTracker(world.Configuration);
        var archive = services.Last(service => service.ServiceType == typeof(IArchive)).ImplementationFactory!;
        _services = services
            .AddSingleton<ITableStore>(provider => new GatedTableStore(provider.GetRequiredService<CountingTableStore>(), Process, world.Gates))
            .AddSingleton<IArchive>(provider => new GatedArchive((IArchive)archive(provider), Process, world.Gates))
            .PostConfigureAll<HttpClientFactoryOptions>(options => options.HttpMessageHandlerBuilderActions.Add(Gate))
            .BuildServiceProvider();
    }

    public Process Process { get; }

    /// <summary>Whether it has not run yet: like a host that starts, it then runs every timer.</summary>
    public bool IsNew { get; private set; } = true;

    public static async Task<Instance> StartAsync(SimulatedWorld world, string name)
    {
        var instance = new Instance(world, name);
        await instance.Of<StorageSetup>().InitialiseAsync(CancellationToken.None);
        return instance;
    }

    public T Of<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task RunAsync(TimerFunction timer)
    {
        IsNew = false;
        await using var scope = _services.CreateAsyncScope();
        await timer.RunAsync(scope.ServiceProvider, new TimerInfo(), CancellationToken.None);
    }

    /// <summary>It ends where it stands: nothing that it has begun goes on.</summary>
    public void Kill() => _world.Gates.Kill(Process);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private void Gate(HttpMessageHandlerBuilder client) => client.PrimaryHandler =
        new GatedHttp(client.Name == ReceiverClient.ClientName ? client.PrimaryHandler : _world.Publishers, Process, _world.Gates);
}
