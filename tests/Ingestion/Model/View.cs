using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>All that one reader saw of the list after fixing its commit: what the API would answer.</summary>
internal sealed record View(
    CommittedList List,
    IReadOnlyList<CommitRow> Commits,
    IReadOnlyList<Designation> Listed,
    IReadOnlyList<JournalEntry> Journal,
    IReadOnlyList<TimelineEvent> Timeline)
{
    public static async Task<View?> ReadAsync(TinyTracker tracker)
    {
        if (await tracker.Lists.NowAsync(tracker.List.Id, CancellationToken.None) is not { } list) return null;

        var listed = new List<Designation>();
        foreach (var entry in list.Catalogue.Entries.Where(entry => entry.IsListed))
        {
            listed.Add((await tracker.Versions.ReadAsync(tracker.List.Id, entry, CancellationToken.None)).Designation);
        }

        var journal = new List<JournalEntry>();
        await foreach (var change in tracker.Journal.ReadAsync(list.Journal, JournalPosition.Start, CancellationToken.None)) journal.Add(change);

        var timeline = new List<TimelineEvent>();
        foreach (var country in new[] { "IRN", "PRK" })
        {
            await foreach (var told in tracker.Timeline.ReadAsync(new CountryCode(country), 2000, 2030, [list], CancellationToken.None)) timeline.Add(told);
        }

        var commits = await tracker.Lists.CommitsAsync(tracker.List.Id, CancellationToken.None);
        return new View(list, [.. commits.Where(commit => commit.Number <= list.Catalogue.Commit)], listed, journal, timeline);
    }
}
