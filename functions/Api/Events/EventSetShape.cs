using SanctionsTracker.Designations;
using SanctionsTracker.Events;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>A set of own events, without the events.</summary>
/// <param name="Id">The set; a line-up names it <c>set:id</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Source">Whose events these are; null where that was not said.</param>
/// <param name="Version">Which version: each upload that changed anything and each deletion is one.</param>
/// <param name="ChangedAt">When that version came.</param>
/// <param name="Events">How many events it has.</param>
/// <param name="Countries">The countries that any of them concerns.</param>
/// <param name="First">The date of the first event.</param>
/// <param name="Last">The date of the last event.</param>
/// <param name="SnapshotSha256">The bytes of the upload in the archive.</param>
public sealed record EventSetShape(
    EventSetId Id,
    string Name,
    string? Source,
    int Version,
    DateTimeOffset ChangedAt,
    int Events,
    IReadOnlyList<CountryCode> Countries,
    PartialDate First,
    PartialDate Last,
    string SnapshotSha256)
{
    public static EventSetShape Of(EventSetFacts facts) => new(
        facts.Id, facts.Name, facts.Source, facts.Version, facts.ChangedAt, facts.Count, facts.Countries, facts.First, facts.Last, facts.UploadSha256);
}
