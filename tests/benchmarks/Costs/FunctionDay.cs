namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>What one function used in a day.</summary>
internal sealed record FunctionDay(string Name)
{
    public int Runs { get; init; }

    public OperationCounts Operations { get; init; } = OperationCounts.None;

    public double BilledSeconds { get; init; }

    public int Requests { get; init; }

    public FunctionDay And(RunUse run, Assumptions assume) => this with
    {
        Runs = Runs + 1,
        Operations = Operations.And(run.Operations),
        BilledSeconds = BilledSeconds + run.BilledSeconds(assume),
        Requests = Requests + run.Requests,
    };

    /// <summary>What an instance used that was started for it.</summary>
    public FunctionDay AndStart(RunUse start) => this with { Operations = Operations.And(start.Operations) };
}
