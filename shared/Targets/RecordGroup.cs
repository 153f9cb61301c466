using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>Records that name one target.</summary>
/// <param name="Members">Two or more, by <see cref="DesignationOrder"/>.</param>
/// <param name="Links">What holds them together, the surest first.</param>
/// <param name="Confidence">Of the weakest link that is needed to hold them together.</param>
public sealed record RecordGroup(IReadOnlyList<DesignationId> Members, IReadOnlyList<RecordLink> Links, double Confidence);
