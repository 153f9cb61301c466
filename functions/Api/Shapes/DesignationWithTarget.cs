using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources.OfacChanges;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A designation, the records of other lists that name the same target, its publisher's own publications of it, and the news that
/// speak about it.</summary>
public sealed record DesignationWithTarget : DesignationShape
{
    public DesignationWithTarget(
        KnownDesignation known,
        DesignationId target,
        IReadOnlyList<DesignationId> others,
        IReadOnlyList<RecordPublication> publications,
        RecordNewsShape news)
        : base(known) =>
        (Target, SameTarget, Publications, News) = (TargetId.Of(target), [.. others.Select(RecordReference.Of)], publications, news);

    /// <summary>The target's id, for <c>/api/targets/{id}</c>.</summary>
    [JsonPropertyOrder(2)]
    public string Target { get; }

    [JsonPropertyOrder(2)]
    public IReadOnlyList<RecordReference> SameTarget { get; }

    /// <summary>When, to the second, the publisher says that it added, amended or removed the record; none where it does not say.</summary>
    [JsonPropertyOrder(2)]
    public IReadOnlyList<RecordPublication> Publications { get; }

    /// <summary>How many articles speak about the record, and the newest of them.</summary>
    [JsonPropertyOrder(2)]
    public RecordNewsShape News { get; }
}
