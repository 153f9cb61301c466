using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Lists;

/// <summary>A commit that became visible, as a row of table <c>sources</c>: what a question about the past starts from.</summary>
/// <param name="Source">The source.</param>
/// <param name="Number">The commit's number.</param>
/// <param name="CommittedAt">When it became visible; rises from commit to commit of one list.</param>
/// <param name="Snapshot">The snapshot's date.</param>
/// <param name="Catalogue">The catalogue in the archive.</param>
/// <param name="Kind">Why it was made.</param>
/// <param name="MapperVersion">The mapper that read the records.</param>
public sealed record CommitRow(
    string Source, int Number, DateTimeOffset CommittedAt, SnapshotDate Snapshot, string Catalogue, CommitKind Kind, int MapperVersion)
{
    /// <summary>The snapshot's bytes in the archive; null of a commit of before this was kept.</summary>
    public string? SnapshotSha256 { get; init; }

    /// <summary>The address or file that it came from.</summary>
    public string? Address { get; init; }

    public DateTimeOffset? FetchedAt { get; init; }

    public TableRow ToRow()
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["committed_at"] = CommittedAt,
            ["snapshot_date"] = Snapshot.Date.ToString("O", CultureInfo.InvariantCulture),
            ["snapshot_evidence"] = Snapshot.Evidence,
            ["catalogue"] = Catalogue,
            ["kind"] = Kind.ToString(),
            ["mapper_version"] = (long)MapperVersion,
        };
        if (SnapshotSha256 is { } sha256) values["snapshot_sha256"] = sha256;
        if (Address is { } address) values["address"] = address;
        if (FetchedAt is { } fetchedAt) values["fetched_at"] = fetchedAt;
        return new TableRow(Source, ListKeys.Commit(Number), values);
    }

    public static CommitRow Read(TableRow row) => new(
        row.Partition,
        int.Parse(row.Row, CultureInfo.InvariantCulture),
        row.Time("committed_at")!.Value,
        new SnapshotDate(
            DateOnly.ParseExact(row.Text("snapshot_date")!, "O", CultureInfo.InvariantCulture), row.Text("snapshot_evidence")!),
        row.Text("catalogue")!,
        Enum.Parse<CommitKind>(row.Text("kind")!),
        (int)row.Number("mapper_version")!.Value)
    {
        SnapshotSha256 = row.Text("snapshot_sha256"),
        Address = row.Text("address"),
        FetchedAt = row.Time("fetched_at"),
    };
}
