using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Events.Uploads;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>What became of a set that was handed in.</summary>
/// <param name="Id">The set.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Source">Whose events these are; null where that was not said.</param>
/// <param name="Result">Whether it is new, was replaced, or was that already.</param>
/// <param name="Version">The version that it is now.</param>
/// <param name="ChangedAt">When that version came.</param>
/// <param name="Rows">How many records the upload has.</param>
/// <param name="Events">How many events the set has.</param>
/// <param name="Duplicates">How many of them say in everything what an earlier one says. They are kept, and count.</param>
/// <param name="ByCountry">How many of them concern each country.</param>
/// <param name="First">The date of the first event.</param>
/// <param name="Last">The date of the last event.</param>
/// <param name="Encoding">How the bytes were read as text.</param>
/// <param name="Columns">Under which header each field stood; those that the upload has not are absent.</param>
/// <param name="UnusedColumns">The upload's other headers.</param>
/// <param name="SnapshotSha256">The bytes in the archive.</param>
/// <param name="Skipped">The records that were left out, where that was asked for.</param>
public sealed record UploadedEventSet(
    EventSetId Id,
    string Name,
    string? Source,
    UploadResult Result,
    int Version,
    DateTimeOffset ChangedAt,
    int Rows,
    int Events,
    int Duplicates,
    IReadOnlyDictionary<CountryCode, int> ByCountry,
    PartialDate First,
    PartialDate Last,
    string Encoding,
    IReadOnlyDictionary<EventField, string> Columns,
    IReadOnlyList<string> UnusedColumns,
    string SnapshotSha256,
    IReadOnlyList<RejectedRow> Skipped)
{
    public static UploadedEventSet Of(UploadResult result, EventSetFacts facts, UploadedEvents read) => new(
        facts.Id,
        facts.Name,
        facts.Source,
        result,
        facts.Version,
        facts.ChangedAt,
        read.Events.Count + read.Rejected.Count,
        facts.Count,
        read.Events.Count - read.Events.DistinctBy(Meaning).Count(),
        new OrderedDictionary<CountryCode, int>(read.Events.SelectMany(one => one.Countries).CountBy(country => country).OrderBy(country => country.Key)),
        facts.First,
        facts.Last,
        read.Encoding,
        read.Columns.Headers,
        read.Columns.Unused,
        facts.UploadSha256,
        read.Rejected);

    private static (string Date, string Countries, string? Kind, string Title, string? Url) Meaning(DatedEvent one) =>
        (one.Date.Value, string.Join(' ', one.Countries.Order()), one.Kind, one.Title, one.Url);
}
