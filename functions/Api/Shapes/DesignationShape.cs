using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A designation as clients know it: the current version's content, and when it stood on its list.</summary>
public record DesignationShape : DesignationContent
{
    public DesignationShape(KnownDesignation known)
        : base(known.Version)
    {
        Status = known.Status;
        RemovedOn = known.RemovedOn is { } removed ? PartialDate.OfDay(removed) : null;
        FirstSeen = PartialDate.OfDay(known.FirstSeen);
        LastChanged = PartialDate.OfDay(known.LastChanged);
        Periods = [.. known.Periods.Select(PeriodShape.Of)];
    }

    [JsonPropertyOrder(-1)]
    public DesignationStatus Status { get; }

    [JsonPropertyOrder(-1)]
    public PartialDate? RemovedOn { get; }

    [JsonPropertyOrder(-1)]
    public PartialDate FirstSeen { get; }

    [JsonPropertyOrder(-1)]
    public PartialDate LastChanged { get; }

    [JsonPropertyOrder(-1)]
    public IReadOnlyList<PeriodShape> Periods { get; }
}
