namespace SanctionsTracker.Digests.Formats.Standard;

/// <summary>A change as in <c>/api/changes</c>, and what a reader without that answer wants to know.</summary>
internal sealed record ChangeData(
    string Id,
    string RecordedAt,
    string Subject,
    string SubjectId,
    string? List,
    string? DesignationId,
    string Name,
    string Kind,
    string? Type,
    IReadOnlyList<string> Programmes,
    DateData? ListedOn,
    DateData? RemovedOn,
    IReadOnlyList<FieldData> Fields,
    IReadOnlyList<string> Countries,
    string Link,
    string? LineupLink)
{
    public static ChangeData Of(DigestChange change) => new(
        change.Id,
        DigestTime.Of(change.RecordedAt),
        change.Subject,
        change.SubjectId,
        change.List?.Value,
        change.DesignationId,
        change.Name,
        DigestJson.Word(change.Kind),
        change.Type is { } type ? DigestJson.Word(type) : null,
        change.Programmes,
        DateData.Of(change.ListedOn),
        DateData.Of(change.RemovedOn),
        [.. change.Fields.Select(FieldData.Of)],
        [.. change.Countries.Select(country => country.Value)],
        change.Link.AbsoluteUri,
        change.LineupLink?.AbsoluteUri);
}
