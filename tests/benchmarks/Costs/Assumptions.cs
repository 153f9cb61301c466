namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>What is not measured here; <c>docs/cost-prices.json</c> says why each is as it is.</summary>
internal sealed record Assumptions
{
    public required double MemoryGb { get; init; }

    public required double Cores { get; init; }

    public required double LeastBilledSeconds { get; init; }

    public required double StorageMs { get; init; }

    public required double RequestMs { get; init; }

    public required double Days { get; init; }

    public required double DaysWithChanges { get; init; }

    public required double IndicatorRuns { get; init; }

    public required double IndicatorRunsWithChanges { get; init; }

    public required double IndicatorCountries { get; init; }

    public required double ReadsADay { get; init; }

    public required double KilobytesARead { get; init; }

    public required double IdleMinutes { get; init; }

    public required double TimerLocksAMinute { get; init; }

    public required double HostLocksAMinute { get; init; }

    public required double OthersAStart { get; init; }

    public required double TelemetryRowsAnExecution { get; init; }

    public required double TelemetryBytesARow { get; init; }

    public required double AlertRules { get; init; }

    public required double TableGb { get; init; }

    public required double BlobGb { get; init; }
}
