using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>A target that several records name.</summary>
/// <param name="Id">Its founding member, which is one of <paramref name="Members"/>.</param>
/// <param name="Members">The records, by <see cref="DesignationOrder"/>.</param>
/// <param name="Links">What holds them together, the surest first.</param>
/// <param name="Confidence">Of the weakest link that is needed to hold them together, 0 to 1.</param>
public sealed record LinkedTarget(
    DesignationId Id, IReadOnlyList<DesignationId> Members, IReadOnlyList<RecordLink> Links, double Confidence);
