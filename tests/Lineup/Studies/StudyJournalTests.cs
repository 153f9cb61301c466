using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Designations;
using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.Lineup.Studies.Findings;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Lineup.Studies;

public sealed class StudyJournalTests
{
    private readonly InMemoryTableStore _tables = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly StudyJournal _journal;
    private readonly Study _study = StudyJson.Valid(StudyJson.Tiny());

    public StudyJournalTests() => _journal = new(_tables, _time);

    [Fact]
    public async Task Before_its_first_commit_there_is_no_journal()
    {
        await KeepAsync(3);

        Assert.Null(await _journal.NowAsync(CancellationToken.None));
        Assert.Empty(await _journal.CommitsAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_a_study_came_to_is_kept()
    {
        await KeepAsync(3);

        Assert.Equal("holds", (await _journal.FindingsAsync("tiny", CancellationToken.None)).Findings!.Verdicts["claims.c"]);
        Assert.Null((await _journal.FindingsAsync("other", CancellationToken.None)).Findings);
    }

    [Fact]
    public async Task Each_change_is_a_commit_and_times_rise_although_the_clock_stands()
    {
        await KeepAsync(3);
        await KeepAsync(1);
        await KeepAsync(3);

        var commits = await _journal.CommitsAsync(CancellationToken.None);
        Assert.Equal([1, 2], commits.Select(commit => commit.Number));
        Assert.True(commits[0].CommittedAt < commits[1].CommittedAt);
        Assert.Equal(2, (await _journal.NowAsync(CancellationToken.None))!.Commit);
    }

    [Fact]
    public async Task A_reader_sees_the_journal_as_of_the_commit_that_it_fixed()
    {
        await KeepAsync(3);
        await KeepAsync(1);
        var head = (await _journal.AtCommitAsync(1, CancellationToken.None))!;
        await KeepAsync(3);

        Assert.Equal(["1 claims.c differs"], await ReadAsync(head));
        Assert.Equal(["1 claims.c differs", "2 claims.c holds"], await ReadAsync((await _journal.NowAsync(CancellationToken.None))!));
        Assert.Null(await _journal.AtCommitAsync(9, CancellationToken.None));
    }

    [Fact]
    public async Task Of_two_writers_one_writes_all_and_the_other_nothing()
    {
        await KeepAsync(3);
        var before = await _journal.FindingsAsync("tiny", CancellationToken.None);
        await KeepAsync(1);

        Assert.False(await _journal.TryKeepAsync(_study, before, Found(2), CancellationToken.None));
        Assert.Single(await _journal.CommitsAsync(CancellationToken.None));
        Assert.Equal("differs", (await _journal.FindingsAsync("tiny", CancellationToken.None)).Findings!.Verdicts["claims.c"]);
    }

    private async Task KeepAsync(double value) =>
        Assert.True(await _journal.TryKeepAsync(_study, await _journal.FindingsAsync("tiny", CancellationToken.None), Found(value), CancellationToken.None));

    private StudyFindings Found(double value) =>
        StudyFindings.Of(new Material(_study).Holds("growth", "A", ("2026-01-01", [(1981, value)])).Run());

    private async Task<string[]> ReadAsync(JournalHead head)
    {
        var lines = new List<string>();
        await foreach (var entry in new Journal(_tables).ReadAsync(head, JournalPosition.Start, CancellationToken.None)) lines.Add(Told(entry));
        return [.. lines];
    }

    private static string Told(JournalEntry entry)
    {
        Assert.Equal(ListChangeKind.VerdictChanged, entry.Change.Kind);
        return $"{entry.Commit} {entry.Change.Fields[0].Field} {entry.Change.Fields[0].After[0]}";
    }
}
