using SanctionsTracker.Designations;
using SanctionsTracker.Sources.Canada;

namespace SanctionsTracker.Sources;

/// <summary>The id under which clients know a record: what its publisher calls it.</summary>
/// <remarks>On every list but one that is the record's own id. Canada's list names places (<c>iran.1-part-1.12</c>), which pass from one
/// target to another: records that follow each other at a place have one published id, and their own ids tell them apart
/// (<c>docs/decisions/0006-canadian-ids.md</c>). Storage, cursors and the ids of targets go by the record's own.</remarks>
public static class PublishedId
{
    public static string Of(DesignationId record) =>
        record.List == CanadaSource.List ? CanadaIdentity.PlaceOf(record.Value) : record.Value;
}
