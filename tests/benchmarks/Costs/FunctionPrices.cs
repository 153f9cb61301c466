namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>Of Flex Consumption, on demand.</summary>
internal sealed record FunctionPrices(double GbSecond, double MillionExecutions, double FreeGbSeconds, double FreeExecutions);
