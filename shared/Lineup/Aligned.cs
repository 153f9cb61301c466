namespace SanctionsTracker.Lineup;

/// <summary>Dated things laid over a range of periods.</summary>
/// <param name="ByPeriod">What lies in each period of the range, in the order in which it came.</param>
/// <param name="Coarser">What may lie in the range, but has a date that does not say in which of its periods.</param>
public sealed record Aligned<T>(IReadOnlyList<IReadOnlyList<T>> ByPeriod, IReadOnlyList<T> Coarser);
