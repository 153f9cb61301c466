using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A target in a list of targets.</summary>
/// <param name="Id">Its id, for <c>/api/targets/{id}</c>.</param>
/// <param name="Name">The founding member's name.</param>
/// <param name="Type">The founding member's type.</param>
/// <param name="Status">Listed while any list has it.</param>
/// <param name="Countries">The countries of all its records.</param>
/// <param name="Confidence">Of the weakest link that is needed; null for a target of one record.</param>
/// <param name="First">Who listed it first.</param>
/// <param name="Lists">What each list did, in the order in which they listed it.</param>
/// <param name="ListedBy">The lists that have it now.</param>
/// <param name="DelistedBy">The lists that had it.</param>
/// <param name="Members">Its records.</param>
public sealed record TargetSummaryShape(
    string Id,
    string Name,
    TargetType Type,
    DesignationStatus Status,
    IReadOnlyList<CountryCode> Countries,
    double? Confidence,
    TargetFirstShape First,
    IReadOnlyList<TargetListShape> Lists,
    IReadOnlyList<ListId> ListedBy,
    IReadOnlyList<ListId> DelistedBy,
    IReadOnlyList<RecordReference> Members)
{
    public static TargetSummaryShape Of(KnownTarget target)
    {
        var lists = target.Lists;
        return new(
            TargetId.Of(target.Id),
            target.Face.Name,
            target.Face.Type,
            target.IsListed ? DesignationStatus.Listed : DesignationStatus.Removed,
            target.Countries,
            target.Link?.Confidence,
            TargetFirstShape.Of(target),
            [.. lists.Select(TargetListShape.Of)],
            [.. lists.Where(list => list.IsListed).Select(list => list.List).Order()],
            [.. lists.Where(list => !list.IsListed).Select(list => list.List).Order()],
            [.. target.Members.Select(member => RecordReference.Of(member.Id))]);
    }
}
