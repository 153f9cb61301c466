namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>What one execution used.</summary>
/// <param name="Operations">Its requests to the storage account.</param>
/// <param name="Processor">Its processor time on this machine, in seconds.</param>
/// <param name="Requests">Its requests to publishers and receivers.</param>
/// <param name="Waited">How long it waited for the clock, in seconds.</param>
internal sealed record RunUse(OperationCounts Operations, double Processor, int Requests, double Waited)
{
    /// <summary>How long Flex Consumption would bill: as if nothing went on at once, a second at least, and whole tenths.</summary>
    public double BilledSeconds(Assumptions assume)
    {
        var seconds = (Processor / assume.Cores) + (Operations.All * assume.StorageMs / 1000) + (Requests * assume.RequestMs / 1000) + Waited;
        return Math.Max(assume.LeastBilledSeconds, Math.Ceiling(seconds * 10) / 10);
    }
}
