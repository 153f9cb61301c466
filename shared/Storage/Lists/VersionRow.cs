using System.Globalization;
using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Lists;

/// <summary>A version as a row of table <c>designations</c> or <c>history</c>: the content packed, the facts as columns.</summary>
public static class VersionRow
{
    /// <summary>The packed document of a designation, as rows hold it.</summary>
    public static byte[] Pack(Designation designation) =>
        RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(designation, StoredJson.Options));

    public static Designation Unpack(byte[] packed) =>
        JsonSerializer.Deserialize<Designation>(RowPayload.Decompress(packed), StoredJson.Options)!;

    public static TableRow ToRow(string partition, string row, byte[] packed, VersionFacts facts)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["kind"] = facts.Kind.ToString(),
            ["commit"] = (long)facts.Commit,
            ["commit_kind"] = facts.CommitKind.ToString(),
            ["snapshot_date"] = facts.Snapshot.Date.ToString("O", CultureInfo.InvariantCulture),
            ["snapshot_evidence"] = facts.Snapshot.Evidence,
            ["recorded_at"] = facts.RecordedAt,
            ["address"] = facts.Provenance.Address,
            ["snapshot_sha256"] = facts.Provenance.SnapshotSha256,
            ["fetched_at"] = facts.Provenance.FetchedAt,
        };
        if (facts.Provenance.Element is { } element) values["element"] = element;
        RowPayload.Place(values, packed);
        return new TableRow(partition, row, values);
    }

    /// <summary>The commit that wrote the row.</summary>
    public static int CommitOf(TableRow row) => (int)row.Number("commit")!.Value;

    public static StoredVersion Read(TableRow row) => new(Unpack(RowPayload.Packed(row)!), FactsOf(row));

    public static VersionFacts FactsOf(TableRow row) => new(
        Enum.Parse<VersionKind>(row.Text("kind")!),
        CommitOf(row),
        Enum.Parse<CommitKind>(row.Text("commit_kind")!),
        new SnapshotDate(
            DateOnly.ParseExact(row.Text("snapshot_date")!, "O", CultureInfo.InvariantCulture), row.Text("snapshot_evidence")!),
        row.Time("recorded_at")!.Value,
        new Provenance(
            row.Partition, row.Text("address")!, row.Text("snapshot_sha256")!, row.Time("fetched_at")!.Value, row.Text("element")));
}
