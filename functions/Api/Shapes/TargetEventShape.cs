using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>An event of a target's history.</summary>
/// <param name="Date">When.</param>
/// <param name="List">The list.</param>
/// <param name="Id">The record on it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Evidence">How the date is known.</param>
/// <param name="DaysAfterFirst">Days since the first listing anywhere; null where either day is not known.</param>
public sealed record TargetEventShape(
    PartialDate Date, ListId List, string Id, TargetEventKind Kind, string Evidence, int? DaysAfterFirst)
{
    public static TargetEventShape Of(TargetEvent told) =>
        new(told.Date, told.Id.List, PublishedId.Of(told.Id), told.Kind, told.Evidence, told.DaysAfterFirst);
}
