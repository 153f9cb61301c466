using SanctionsTracker.Designations;
using SanctionsTracker.Digests;

namespace SanctionsTracker.Functions.Api.Shapes.Subscriptions;

/// <summary>A change as digests tell it: as in the journal, with what its record says.</summary>
/// <param name="Id">Names the change for ever.</param>
/// <param name="RecordedAt">When we recorded it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="SubjectId">The subject's id.</param>
/// <param name="List">The list; null where it is about none.</param>
/// <param name="DesignationId">The designation's id on the list; null where it is about none.</param>
/// <param name="Name">The subject's name after the change.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Type">What the record is of.</param>
/// <param name="Programmes">Its programmes.</param>
/// <param name="ListedOn">When it was listed, by its publisher.</param>
/// <param name="RemovedOn">Of a removal, the first day on which it was known to be listed no more.</param>
/// <param name="Fields">What differs.</param>
/// <param name="Countries">The countries that it counts for.</param>
/// <param name="Link">Where its subject can be read.</param>
/// <param name="LineupLink">The line-up of its country around its date; null where it has no country.</param>
public sealed record DigestChangeShape(
    string Id,
    DateTimeOffset RecordedAt,
    string Subject,
    string SubjectId,
    ListId? List,
    string? DesignationId,
    string Name,
    ListChangeKind Kind,
    TargetType? Type,
    IReadOnlyList<string> Programmes,
    PartialDate? ListedOn,
    PartialDate? RemovedOn,
    IReadOnlyList<FieldShape> Fields,
    IReadOnlyList<CountryCode> Countries,
    string Link,
    string? LineupLink)
{
    public static DigestChangeShape Of(DigestChange change) => new(
        change.Id,
        change.RecordedAt,
        change.Subject,
        change.SubjectId,
        change.List,
        change.DesignationId,
        change.Name,
        change.Kind,
        change.Type,
        change.Programmes,
        change.ListedOn,
        change.RemovedOn,
        [.. change.Fields.Select(FieldShape.Of)],
        change.Countries,
        change.Link.AbsoluteUri,
        change.LineupLink?.AbsoluteUri);
}
