using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A designation, and the records of other lists that name the same target.</summary>
public sealed record DesignationWithTarget : DesignationShape
{
    public DesignationWithTarget(KnownDesignation known, DesignationId target, IReadOnlyList<DesignationId> others)
        : base(known) =>
        (Target, SameTarget) = (TargetId.Of(target), [.. others.Select(RecordReference.Of)]);

    /// <summary>The target's id, for <c>/api/targets/{id}</c>.</summary>
    [JsonPropertyOrder(2)]
    public string Target { get; }

    [JsonPropertyOrder(2)]
    public IReadOnlyList<RecordReference> SameTarget { get; }
}
