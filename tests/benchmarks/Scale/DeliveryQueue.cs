namespace SanctionsTracker.Benchmarks.Scale;

/// <summary>Simulates one change that every subscriber is told of: so many attempts at a time, of which some meet receivers that are dead, and a partition that
/// takes so many writes a second.</summary>
internal static class DeliveryQueue
{
    private const int Seed = 1;
    private const int ClaimAndMove = 2;

    /// <returns>After how many seconds half, 99 of a hundred and all attempts are over, in order of their ends.</returns>
    public static (double Half, double Most, double All) Simulate(int subscribers, int atOnce, double writesASecond, ScaleLimits limits)
    {
        var chance = new Random(Seed);
        var workers = new PriorityQueue<int, double>(Enumerable.Range(0, Math.Min(atOnce, subscribers)).Select(worker => (worker, 0.0)));
        var ends = new double[subscribers];
        for (var number = 0; number < subscribers; number++)
        {
            workers.TryDequeue(out var worker, out var free);
            // The writes queue for the partition, however many workers there are.
            var claimed = Math.Max(free, (double)number * ClaimAndMove / writesASecond);
            var seconds = chance.NextDouble() < limits.DeadShare ? limits.DeadSeconds : -Math.Log(1 - chance.NextDouble()) * limits.ReceiverSeconds;
            ends[number] = claimed + seconds;
            workers.Enqueue(worker, ends[number]);
        }

        Array.Sort(ends);
        return (ends[subscribers / 2], ends[(int)(subscribers * 0.99)], ends[^1]);
    }
}
