using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>What a view must show, worked out naively from the snapshots that were committed.</summary>
internal sealed class Expectation(IReadOnlyDictionary<DateOnly, Published> published)
{
    public void Holds(View view)
    {
        var snapshots = view.List.Catalogue.Snapshots.All.Select(date => published[date.Date]).ToArray();
        Assert.Equal(Sorted(Listed(snapshots[^1], view.Commits[^1].MapperVersion)), Sorted(view.Listed.Select(Plain)));
        Assert.Equal(Changes(view), view.Journal.Select(entry => $"{entry.Commit} {entry.Change.Kind} {entry.Change.Id.Value}").Order().ToArray());
        Assert.Equal(Sorted(Events(snapshots)), Sorted(view.Timeline.Select(told => $"{told.Country} {told.Kind} {told.Date.Value} {told.Id.Value}")));
    }

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static string Plain(Designation designation) => $"{designation.Id.Value} {designation.Name} {designation.ListedOn} {designation.Countries[0].Code}";

    private static IEnumerable<string> Listed(Published snapshot, int mapper) => snapshot.Records.Select(record =>
        $"{record.Key} {record.Value.Name}{(mapper == 1 ? "" : $" (v{mapper})")} {record.Value.ListedOn} {record.Value.Country}");

    // The journal tells, commit by commit, how each snapshot that came by a sync or a release differs from the one before.
    private string[] Changes(View view)
    {
        var lines = new List<string>();
        var ever = new HashSet<string>(StringComparer.Ordinal);
        Published? last = null;
        foreach (var commit in view.Commits)
        {
            var now = published[commit.Snapshot.Date];
            if (commit.Kind == CommitKind.Release) lines.Add($"{commit.Number} Released ");
            if (commit.Kind is CommitKind.Sync or CommitKind.Release) lines.AddRange(Between(last!, now, ever).Select(change => $"{commit.Number} {change}"));
            ever.UnionWith(now.Records.Keys);
            // A snapshot of the past that is read again changes nothing of what stands.
            if (last is null || now.Date >= last.Date) last = now;
        }

        return [.. lines.Order()];
    }

    private static IEnumerable<string> Between(Published before, Published after, HashSet<string> ever)
    {
        foreach (var (id, record) in after.Records)
        {
            if (!before.Records.TryGetValue(id, out var old)) yield return ever.Contains(id) ? $"Relisted {id}" : $"Added {id}";
            else if (old != record) yield return $"Amended {id}";
        }

        foreach (var id in before.Records.Keys.Where(id => !after.Records.ContainsKey(id))) yield return $"Removed {id}";
    }

    private static IEnumerable<string> Events(Published[] snapshots)
    {
        foreach (var id in snapshots.SelectMany(snapshot => snapshot.Records.Keys).Distinct())
        {
            var country = snapshots.Last(snapshot => snapshot.Records.ContainsKey(id)).Records[id].Country;
            for (var i = 0; i < snapshots.Length; i++)
            {
                var (was, isNow) = (i > 0 && snapshots[i - 1].Records.ContainsKey(id), snapshots[i].Records.ContainsKey(id));
                if (isNow && !was) yield return $"{country} Designation {From(snapshots, i, id):yyyy-MM-dd} {id}";
                if (was && !isNow) yield return $"{country} Removal {snapshots[i].Date:yyyy-MM-dd} {id}";
            }
        }
    }

    private static DateOnly From(Published[] snapshots, int first, string id)
    {
        var listed = DateOnly.ParseExact(snapshots[first].Records[id].ListedOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return listed <= snapshots[first].Date && (first == 0 || listed > snapshots[first - 1].Date) ? listed : snapshots[first].Date;
    }
}
