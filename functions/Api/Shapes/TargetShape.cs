using SanctionsTracker.Designations;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A target with its history on all lists.</summary>
/// <param name="Id">Its id, <c>list:id</c> of its founding member.</param>
/// <param name="Name">The founding member's name.</param>
/// <param name="Type">The founding member's type.</param>
/// <param name="Status">Listed while any list has it.</param>
/// <param name="Countries">The countries of all its records.</param>
/// <param name="Confidence">Of the weakest link that is needed to hold the records together; null for a target of one record.</param>
/// <param name="LinkedAt">When it became known which records name one target; null where nothing was linked yet.</param>
/// <param name="First">Who listed it first.</param>
/// <param name="Lists">What each list did, in the order in which they listed it.</param>
/// <param name="ListedBy">The lists that have it now.</param>
/// <param name="DelistedBy">The lists that had it.</param>
/// <param name="SeveralOn">Lists that have two or more of its records.</param>
/// <param name="Members">Its records, in the order in which they were listed.</param>
/// <param name="Links">Why they are held to name one target.</param>
/// <param name="Timeline">All that happened, in order of date.</param>
/// <param name="News">How many articles speak about any of its records, and the newest of them.</param>
public sealed record TargetShape(
    string Id,
    string Name,
    TargetType Type,
    DesignationStatus Status,
    IReadOnlyList<CountryCode> Countries,
    double? Confidence,
    DateTimeOffset? LinkedAt,
    TargetFirstShape First,
    IReadOnlyList<TargetListShape> Lists,
    IReadOnlyList<ListId> ListedBy,
    IReadOnlyList<ListId> DelistedBy,
    IReadOnlyList<ListId> SeveralOn,
    IReadOnlyList<TargetMemberShape> Members,
    IReadOnlyList<TargetLinkShape> Links,
    IReadOnlyList<TargetEventShape> Timeline,
    RecordNewsShape News)
{
    public static TargetShape Of(KnownTarget target, DateTimeOffset? linkedAt, NewsOfRecords news)
    {
        var lists = target.Lists;
        return new(
            TargetId.Of(target.Id),
            target.Face.Name,
            target.Face.Type,
            target.IsListed ? DesignationStatus.Listed : DesignationStatus.Removed,
            target.Countries,
            target.Link?.Confidence,
            linkedAt,
            TargetFirstShape.Of(target),
            [.. lists.Select(TargetListShape.Of)],
            [.. lists.Where(list => list.IsListed).Select(list => list.List).Order()],
            [.. lists.Where(list => !list.IsListed).Select(list => list.List).Order()],
            target.SeveralOn,
            [.. target.Members.Select(member => TargetMemberShape.Of(target, member))],
            [.. (target.Link?.Links ?? []).Where(link => target.Has(link.A) && target.Has(link.B)).Select(TargetLinkShape.Of)],
            [.. target.Timeline().Select(TargetEventShape.Of)],
            RecordNewsShape.Of(news));
    }
}
