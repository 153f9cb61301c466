using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A record of a target. All that it says is at <c>/api/designations/{list}/{record_id}</c>.</summary>
/// <param name="List">Its list.</param>
/// <param name="Id">Its id there.</param>
/// <param name="RecordId">The record's own id, which names it alone (<see cref="PublishedId"/>).</param>
/// <param name="Name">Its name there.</param>
/// <param name="Type">Its type there.</param>
/// <param name="Status">Whether it is listed.</param>
/// <param name="Programmes">Its programmes there.</param>
/// <param name="ListedOn">The publisher's listing date; null where it gives none.</param>
/// <param name="FirstSeen">The date of the first snapshot that has it.</param>
/// <param name="RemovedOn">When it was removed; null while it is listed.</param>
/// <param name="Periods">When it was listed.</param>
/// <param name="DaysAfterFirst">Days from the first listing of the target anywhere to this record's; null where either day is not known.</param>
public sealed record TargetMemberShape(
    ListId List,
    string Id,
    string RecordId,
    string Name,
    TargetType Type,
    DesignationStatus Status,
    IReadOnlyList<string> Programmes,
    PartialDate? ListedOn,
    PartialDate FirstSeen,
    PartialDate? RemovedOn,
    IReadOnlyList<PeriodShape> Periods,
    int? DaysAfterFirst)
{
    public static TargetMemberShape Of(KnownTarget target, TargetMember member) => new(
        member.Id.List,
        PublishedId.Of(member.Id),
        member.Id.Value,
        member.Entry.Name,
        member.Entry.Type,
        member.IsListed ? DesignationStatus.Listed : DesignationStatus.Removed,
        member.Entry.Programmes,
        member.Entry.ListedOn,
        PartialDate.OfDay(member.Entry.Sightings[0].First),
        member.RemovedOn is { } day ? PartialDate.OfDay(day) : null,
        [.. member.Periods.Select(PeriodShape.Of)],
        target.DaysAfterFirst(member));
}
