using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>A change in the journal; what does not apply to its subject is null.</summary>
/// <param name="Id">Names the change for ever.</param>
/// <param name="RecordedAt">When we recorded it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="SubjectId">The subject's id: of a designation its list and id, <c>un/QDi.001</c>; of a release the list; of a study its id; of an
/// indicator its country and code, <c>IRN/NY.GDP.MKTP.KD.ZG</c>.</param>
/// <param name="List">The list; null for a study and an indicator.</param>
/// <param name="DesignationId">The designation's id on the list.</param>
/// <param name="RecordId">The record's own id, which names it alone (<see cref="PublishedId"/>).</param>
/// <param name="Name">The subject's name after the change.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Fields">Of an amendment and a return, what differs; of a study the verdicts.</param>
/// <param name="Countries">The countries that it counts for, before or after.</param>
public sealed record ChangeShape(
    string Id,
    DateTimeOffset RecordedAt,
    ChangeSubject Subject,
    string SubjectId,
    ListId? List,
    string? DesignationId,
    string? RecordId,
    string Name,
    ListChangeKind Kind,
    IReadOnlyList<FieldShape> Fields,
    IReadOnlyList<CountryCode> Countries)
{
    public static ChangeShape Of(AnnouncedChange announced)
    {
        var change = announced.Entry.Change;
        var (subject, id) = change.Kind switch
        {
            ListChangeKind.Released => (ChangeSubject.Source, change.Id.List.Value),
            ListChangeKind.VerdictChanged => (ChangeSubject.Study, change.Id.Value),
            ListChangeKind.ValuesReleased => (ChangeSubject.Indicator, change.Id.Value),
            _ => (ChangeSubject.Designation, $"{change.Id.List}/{PublishedId.Of(change.Id)}"),
        };
        return new(
            announced.Id,
            announced.Entry.RecordedAt,
            subject,
            id,
            subject is ChangeSubject.Study or ChangeSubject.Indicator ? null : change.Id.List,
            subject == ChangeSubject.Designation ? PublishedId.Of(change.Id) : null,
            subject == ChangeSubject.Designation ? change.Id.Value : null,
            change.Name,
            change.Kind,
            [.. change.Fields.Select(FieldShape.Of)],
            change.Countries);
    }
}
