using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>Two records that name the same target.</summary>
/// <param name="A">The one that comes first by <see cref="DesignationOrder"/>.</param>
/// <param name="B">The other.</param>
/// <param name="Reasons">Why, the surest first.</param>
/// <param name="Confidence">0 to 1, of the reasons together (<see cref="LinkConfidence"/>).</param>
public sealed record RecordLink(DesignationId A, DesignationId B, IReadOnlyList<LinkReason> Reasons, double Confidence);
