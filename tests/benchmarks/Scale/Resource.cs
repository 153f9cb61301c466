namespace SanctionsTracker.Benchmarks.Scale;

/// <summary>Something that there is not endlessly much of.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Used">How much of it is used.</param>
/// <param name="Limit">How much there is.</param>
/// <param name="Unit">Of what.</param>
internal sealed record Resource(string Name, double Used, double Limit, string Unit)
{
    /// <summary>More than 1 does not fit.</summary>
    public double Share => Used / Limit;
}
