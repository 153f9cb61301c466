using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>Who listed a target first.</summary>
/// <param name="List">The list.</param>
/// <param name="Id">The record on it.</param>
/// <param name="Date">When.</param>
/// <param name="Evidence">How that is known.</param>
public sealed record TargetFirstShape(ListId List, string Id, PartialDate Date, string Evidence)
{
    public static TargetFirstShape Of(KnownTarget target)
    {
        var period = target.First.Periods[0];
        return new(target.First.Id.List, PublishedId.Of(target.First.Id), period.From, period.FromEvidence);
    }
}
