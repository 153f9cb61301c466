namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>What a claim's measure came to by one source and vintage.</summary>
/// <param name="Sources">Where the values come from: one for each series that is measured; none where events are counted.</param>
/// <param name="Value">The figure, in the claim's unit.</param>
/// <param name="At">The period of a largest or smallest value; else null.</param>
/// <param name="Holds">Whether it is as expected.</param>
/// <param name="DiffersBy">How far it lies from what was expected, with its sign: from the figure itself, or from the limit that is not kept (0
/// where it is); null where a period is expected.</param>
public sealed record ClaimReading(IReadOnlyList<ReadingSource> Sources, double Value, Period? At, bool Holds, double? DiffersBy);
