namespace SanctionsTracker.Benchmarks.Costs;

internal sealed record TablePrices(double TenThousand, double GbMonth);
