using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Targets;
using SanctionsTracker.Tests.Api;

namespace SanctionsTracker.Tests.Targets;

/// <summary>The linking job over two lists.</summary>
public sealed class TargetLinkingTests : IAsyncLifetime
{
    private TinyApi _api = null!;

    public async Task InitializeAsync() => _api = await TinyApi.StartAsync();

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task Records_of_two_lists_become_one_target_with_a_row_for_the_run()
    {
        await PublishBothAsync();

        Assert.True(await _api.LinkAsync());

        var (run, _) = await Runs.NewestAsync(CancellationToken.None);
        Assert.Equal((1, 3, 1, 1), (run!.Number, run.Records, run.Targets, run.Links));
        Assert.Equal([("other", 1), ("tiny", 1)], run.Commits.Select(list => (list.Key, list.Value)));
        Assert.Equal(["newest", "00000001"], _api.Tables.RowsOf(TableNames.Targets).Select(row => row.Row).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Where_no_list_changed_nothing_is_written()
    {
        await PublishBothAsync();
        await _api.LinkAsync();
        var before = await Runs.NewestAsync(CancellationToken.None);

        Assert.False(await _api.LinkAsync());

        Assert.Equal(before.ETag, (await Runs.NewestAsync(CancellationToken.None)).ETag);
    }

    [Fact]
    public async Task Where_the_outcome_is_the_same_only_the_watermark_moves()
    {
        await PublishBothAsync();
        await _api.LinkAsync();
        await _api.PublishAsync("tiny", "2025-12-31", "1;Qasem Soleimani;2007-03-24;IRN;D08531177", "2;Naser Maleki;2008-03-03;IRN", "3;Ali Saidi;2009-01-01;IRN");

        Assert.True(await _api.LinkAsync());

        var (run, _) = await Runs.NewestAsync(CancellationToken.None);
        Assert.Equal((1, 4, 2), (run!.Number, run.Records, run.Commits["tiny"]));
        Assert.False(await _api.LinkAsync());
    }

    [Fact]
    public async Task What_was_linked_at_a_time_stays_to_be_asked()
    {
        await PublishBothAsync();
        await _api.LinkAsync();
        var first = _api.Time.GetUtcNow();
        await _api.PublishAsync("other", "2025-12-31", "x;Qasem Soleimani;2006-12-23;IRN", "y;Naser Maleki;2009-01-01;IRN;A7654321");
        await _api.LinkAsync();

        Assert.Null(await Runs.AtAsync(first.AddTicks(-1), CancellationToken.None));
        Assert.Equal(1, (await Runs.AtAsync(first, CancellationToken.None))!.Targets);
        Assert.Equal(0, (await Runs.AtAsync(_api.Time.GetUtcNow(), CancellationToken.None))!.Targets);
    }

    [Fact]
    public async Task A_copy_that_a_stalled_writer_left_behind_is_passed_over_for_the_history()
    {
        await PublishBothAsync();
        var copy = (await _api.Tables.GetAsync(TableNames.Designations, "tiny", "1", CancellationToken.None))!;
        await _api.PublishAsync("tiny", "2025-12-31", "1;Qasem Soleimani;2007-03-24;IRN", "2;Naser Maleki;2008-03-03;IRN");
        await _api.Tables.SubmitAsync(TableNames.Designations, "tiny", [new TableWrite.Put(copy)], CancellationToken.None);

        await _api.LinkAsync();

        Assert.Equal(0, (await Runs.NewestAsync(CancellationToken.None)).Run!.Targets);
    }

    [Fact]
    public async Task Removed_records_are_linked_as_well()
    {
        await PublishBothAsync();
        await _api.PublishAsync("tiny", "2025-12-31", "2;Naser Maleki;2008-03-03;IRN");

        await _api.LinkAsync();

        Assert.Equal(1, (await Runs.NewestAsync(CancellationToken.None)).Run!.Targets);
    }

    [Fact]
    public async Task A_process_that_finds_another_at_it_leaves_it_to_that()
    {
        await PublishBothAsync();
        var leases = new LeaseStore(_api.Tables, _api.Time);
        await using var held = await leases.TryHoldAsync("link-targets", "another", TimeSpan.FromMinutes(1), CancellationToken.None);

        Assert.False(await _api.LinkAsync());
    }

    private LinkingRuns Runs => new(_api.Tables);

    private async Task PublishBothAsync()
    {
        await _api.PublishAsync("tiny", "2025-12-30", "1;Qasem Soleimani;2007-03-24;IRN;D08531177", "2;Naser Maleki;2008-03-03;IRN");
        await _api.PublishAsync("other", "2025-12-30", "x;Qasem Soleimani;2006-12-23;IRN;D08531177");
    }
}
