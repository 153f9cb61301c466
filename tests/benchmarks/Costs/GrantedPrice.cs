namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>A price for each GB beyond those that cost nothing in a month.</summary>
internal sealed record GrantedPrice(double Gb, double FreeGb)
{
    public double Of(double gb) => Math.Max(0, gb - FreeGb) * Gb;
}
