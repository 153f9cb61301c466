namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>
/// The scheduler of a model run: every store operation of a process waits at a gate, before and after it takes effect, until
/// the run opens it. What follows runs on the run's own thread up to the next gate (<see cref="ModelThread"/>).
/// </summary>
internal sealed class Gates
{
    private readonly Lock _lock = new();
    private readonly List<(Process Process, TaskCompletionSource Gate)> _waiting = [];

    public Task PassAsync(Process process)
    {
        if (process.IsDead) return Task.FromException(new ProcessDiedException());
        var gate = new TaskCompletionSource();
        lock (_lock) _waiting.Add((process, gate));
        return gate.Task;
    }

    /// <summary>The processes that could go on.</summary>
    public IReadOnlyList<Process> Waiting
    {
        get
        {
            lock (_lock) return [.. _waiting.Select(waiting => waiting.Process).Distinct()];
        }
    }

    /// <summary>Lets a process take one step.</summary>
    public void Step(Process process)
    {
        Taken(process, most: 1).Single().SetResult();
    }

    /// <summary>The process dies where it stands: nothing of it goes on.</summary>
    public void Kill(Process process)
    {
        process.IsDead = true;
        foreach (var gate in Taken(process, most: int.MaxValue)) gate.SetException(new ProcessDiedException());
    }

    private TaskCompletionSource[] Taken(Process process, int most)
    {
        lock (_lock)
        {
            var taken = _waiting.Where(waiting => waiting.Process == process).Take(most).ToArray();
            foreach (var waiting in taken) _waiting.Remove(waiting);
            return [.. taken.Select(waiting => waiting.Gate)];
        }
    }
}
