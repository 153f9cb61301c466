using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>An instance of the app over the counted account. On Flex Consumption each timer's function has instances of its own.</summary>
internal sealed class CostedInstance : IAsyncDisposable
{
    private readonly CostWorld _world;
    private readonly ServiceProvider _services;

    private CostedInstance(CostWorld world)
    {
        _world = world;
        _services = new ServiceCollection()
            .AddSingleton(world.Configuration)
            .AddLogging(logging => logging.AddConfiguration(world.Configuration.GetSection("Logging")).AddProvider(world.Log))
            .AddSingleton<TimeProvider>(world.Clock)
            .AddSanctionsTracker(world.Configuration)
            .AddSingleton<ITableStore>(world.Tables)
            .AddSingleton<IArchive>(world.Archive)
            .AddSingleton(new StorageSetup([world.Tables, (INeedsSetup)world.Archive]))
            .PostConfigureAll<HttpClientFactoryOptions>(options => options.HttpMessageHandlerBuilderActions.Add(client => client.PrimaryHandler = world.Publishers))
            .BuildServiceProvider();
    }

    /// <summary>Starts one, which asks its storage for what has to be there.</summary>
    public static async Task<(CostedInstance Instance, RunUse Use)> StartAsync(CostWorld world)
    {
        var instance = new CostedInstance(world);
        return (instance, await instance.MeasureAsync(() => instance.Of<StorageSetup>().InitialiseAsync(CancellationToken.None)));
    }

    public T Of<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<RunUse> RunAsync(TimerFunction timer) => MeasureAsync(async () =>
    {
        try
        {
            await timer.RunAsync(_services, new TimerInfo(), CancellationToken.None);
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine($"{timer.Function.Name}: {failure.Message}");
        }
    });

    /// <summary>Answers a request as its function does, and throws the answer away.</summary>
    public Task<RunUse> AnswerAsync<T>(string query, Func<T, HttpRequest, Task<IResult>> call)
        where T : class => MeasureAsync(async () =>
    {
        var context = new DefaultHttpContext { RequestServices = _services, Request = { Method = "GET", QueryString = new(query) }, Response = { Body = Stream.Null } };
        var result = await call(ActivatorUtilities.CreateInstance<T>(_services), context.Request);
        await result.ExecuteAsync(context);
        if (context.Response.StatusCode != StatusCodes.Status200OK) throw new InvalidOperationException($"{typeof(T).Name} answered {context.Response.StatusCode}.");
    });

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<RunUse> MeasureAsync(Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var (operations, processor, requests, time) = (_world.Operations.Now, process.TotalProcessorTime, _world.Publishers.Requests, _world.Clock.GetUtcNow());
        var run = Task.Run(work, CancellationToken.None);
        while (await Task.WhenAny(run, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, CancellationToken.None)) != run) _world.Clock.EndShortestWait();
        await run;
        process.Refresh();
        return new(_world.Operations.Now.Since(operations), (process.TotalProcessorTime - processor).TotalSeconds, _world.Publishers.Requests - requests, (_world.Clock.GetUtcNow() - time).TotalSeconds);
    }
}
