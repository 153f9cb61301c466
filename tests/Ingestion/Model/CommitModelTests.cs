using Xunit.Abstractions;

namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>The commit protocol against random schedules. A failure names its seed.</summary>
public sealed class CommitModelTests(ITestOutputHelper output)
{
    private const int Schedules = 10_000;

    [Fact]
    public async Task No_schedule_of_crashes_stalls_deploys_and_readers_loses_doubles_or_shows_half_a_commit()
    {
        var seen = new ModelSeen[Schedules];
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(first => OnAThreadOfItsOwn(() =>
        {
            for (var seed = first; seed < Schedules; seed += Environment.ProcessorCount) seen[seed] = Run(seed);
        })));

        output.WriteLine($"{Schedules} schedules, {seen.Sum(run => run.Commits)} commits, {seen.Sum(run => run.Abandoned)} given up, {seen.Sum(run => run.Views)} views, {seen.Sum(run => run.Released)} released, {seen.Sum(run => run.Reread)} read again");
        Assert.True(seen.Sum(run => run.Commits) > Schedules, "The schedules commit too little to prove anything.");
        Assert.True(seen.Sum(run => run.Abandoned) > Schedules / 20, "The schedules hardly ever give a commit up.");
        Assert.True(seen.Sum(run => run.Released) > Schedules / 20, "The schedules hardly ever release.");
        Assert.True(seen.Sum(run => run.Reread) > Schedules / 20, "The schedules hardly ever read again.");
        Assert.True(seen.Sum(run => run.Views) > Schedules / 4, "The schedules hardly ever read.");
    }

    // A run waits for what the pool does for it, so it must not take the pool's threads.
    private static Task OnAThreadOfItsOwn(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static ModelSeen Run(int seed)
    {
        var seen = new ModelSeen();
        try
        {
            ModelThread.Run(async thread => seen = await new ModelRun(seed, thread).RunAsync());
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Seed {seed}: {exception.Message}", exception);
        }

        return seen;
    }
}
