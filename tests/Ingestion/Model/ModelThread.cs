using System.Collections.Concurrent;

namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>
/// The one thread of a model run. Whatever its processes await comes back to it in order, so that how busy the machine is hardly matters:
/// a seed gives the same schedule, but for a few in ten thousand in which a lease ends while its renewal is under way, which the
/// framework cancels on a thread of its own.
/// </summary>
internal sealed class ModelThread : SynchronizationContext, IDisposable
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _posted = [];

    private TaskCompletionSource? _ran;

    private ModelThread()
    {
    }

    /// <summary>Whether nothing waits to be run.</summary>
    public bool IsIdle => _posted.Count == 0;

    /// <summary>Ends when something else has run here, which a thread of the framework may still have to bring.</summary>
    public Task AnotherAsync() => (_ran = new TaskCompletionSource()).Task;

    /// <summary>Runs <paramref name="work"/> to its end on the calling thread.</summary>
    public static void Run(Func<ModelThread, Task> work)
    {
        var before = Current;
        using var thread = new ModelThread();
        SetSynchronizationContext(thread);
        try
        {
            var running = work(thread);
            var ended = running.ContinueWith(_ => thread._posted.CompleteAdding(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            foreach (var (callback, state) in thread._posted.GetConsumingEnumerable()) thread.Run(callback, state);
            ended.GetAwaiter().GetResult();
            running.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        try
        {
            _posted.Add((d, state));
        }
        catch (InvalidOperationException)
        {
            // The run is over: what still comes, of a process that was killed, concerns nobody.
        }
    }

    private void Run(SendOrPostCallback callback, object? state)
    {
        var ran = Interlocked.Exchange(ref _ran, null);
        callback(state);
        ran?.SetResult();
    }

    public void Dispose() => _posted.Dispose();
}
