namespace SanctionsTracker.Benchmarks.Costs;

internal sealed record BlobPrices(double TenThousandWrites, double TenThousandReads, double TenThousandLists, double TenThousandOthers, double GbMonth);
