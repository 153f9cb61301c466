using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>How one list treats a target.</summary>
/// <param name="List">The list.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Status">Whether it has the target now.</param>
/// <param name="ListedOn">When it listed it first.</param>
/// <param name="Evidence">How that is known.</param>
/// <param name="DaysAfterFirst">Days after the first list; null where either day is not known.</param>
/// <param name="RemovedOn">When it removed it; null while it is listed.</param>
public sealed record TargetListShape(
    ListId List, ListIssuer Issuer, DesignationStatus Status, PartialDate ListedOn, string Evidence, int? DaysAfterFirst, PartialDate? RemovedOn)
{
    public static TargetListShape Of(TargetOnList list) => new(
        list.List,
        ListIssuers.Of(list.List),
        list.IsListed ? DesignationStatus.Listed : DesignationStatus.Removed,
        list.ListedOn,
        list.Evidence,
        list.DaysAfterFirst,
        list.RemovedOn is { } day ? PartialDate.OfDay(day) : null);
}
