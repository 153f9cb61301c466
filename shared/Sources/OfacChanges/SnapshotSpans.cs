using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Works out which time our snapshots of a list span. A snapshot shows what was published up to the end of its date in
/// Washington, or up to the moment when we committed it, whichever is first.</summary>
internal static class SnapshotSpans
{
    /// <param name="commits">Every commit that became visible, in order.</param>
    /// <param name="unchanged">Snapshots newer than the last commit's that changed nothing.</param>
    /// <param name="lastSuccess">When the list was last found current.</param>
    /// <returns>In order, without gaps; none before the second snapshot.</returns>
    public static IReadOnlyList<SnapshotSpan> Of(
        IReadOnlyList<CommitRow> commits, IReadOnlyList<SnapshotDate> unchanged, DateTimeOffset? lastSuccess)
    {
        if (commits is not [var first, ..]) return [];
        var spans = new List<SnapshotSpan>();
        var (end, date) = (CutOff(first.Snapshot.Date, first.CommittedAt), first.Snapshot.Date);
        foreach (var commit in commits.Skip(1))
        {
            var tells = CommitWriter.Announces(commit.Kind);
            // A snapshot out of the past does not move what is newest; a new reading of the newest says nothing of the publisher's.
            if (!tells && commit.Snapshot.Date <= date) continue;
            date = commit.Snapshot.Date > date ? commit.Snapshot.Date : date;
            var next = Later(end, CutOff(date, commit.CommittedAt));
            spans.Add(new(end, next, commit.Number, tells));
            end = next;
        }

        var newest = unchanged.Select(snapshot => snapshot.Date).Append(date).Max();
        if (lastSuccess is { } success && CutOff(newest, success) is var last && last > end) spans.Add(new(end, last, Commit: 0, IsTold: true));
        return spans;
    }

    private static DateTimeOffset CutOff(DateOnly date, DateTimeOffset known) =>
        EasternTime.EndOf(date) is var end && end < known ? end : known;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
