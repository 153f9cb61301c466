using Microsoft.Extensions.Logging.Abstractions;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Ingestion.Holding;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Telemetry;

namespace SanctionsTracker.Tests.Ingestion;

/// <summary>One process of the tracker over a store, an archive and a publisher: the real classes, wired by hand.</summary>
internal sealed class TinyTracker
{
    public TinyTracker(
        ITableStore tables, IArchive archive, IFetcher publisher, TimeProvider time, TinyList? list = null, double maximumShareRemoved = 1, ListLimits? limits = null,
        TestMeters? meters = null)
    {
        Meters = meters ?? TestMeters.Unheard;
        List = list ?? new TinyList();
        States = new SourceStates(tables);
        var catalogues = new CatalogueStore(archive);
        var planner = new SnapshotPlanner(archive);
        Versions = new VersionReader(tables);
        var former = new FormerVersions(Versions);
        var commits = new ListCommits(tables, States, catalogues, planner, new CommitWriter(tables, former), time);
        var turn = new SourceTurn(new LeaseStore(tables, time), States, new SourceMetrics(Meters), time, NullLogger<SourceTurn>.Instance);
        var settings = new ListSettings(List.Address, List.MinimumRecords, (limits ?? new ListLimits()) with { MaximumShareRemoved = maximumShareRemoved });
        var reread = new SnapshotReread(commits, planner, time);
        var readiness = new ListReadiness(States, commits, reread, time);
        Previews = new HeldPreviews(archive, former);
        var brakes = new SnapshotBrakes(States, former, Previews, time);
        Refresher = new ListRefresher(List, settings, turn, readiness, new ListFetch(publisher, archive), new SnapshotIntake(States, planner, commits, brakes, time));
        Backfill = new ListBackfill(List, turn, readiness, planner, commits, archive, time);
        Lists = new CommittedLists(tables, States, new CatalogueCache(catalogues));
        Release = new ListRelease(List, settings, turn, readiness, States, planner, brakes, commits, time);
        Reread = new ListReread(List, turn, readiness, reread, Lists, time);
        Journal = new Journal(tables);
        Timeline = new Timeline(tables);
    }

    public TestMeters Meters { get; }

    public TinyList List { get; }

    public SourceStates States { get; }

    public ListRefresher Refresher { get; }

    public ListBackfill Backfill { get; }

    public ListRelease Release { get; }

    public ListReread Reread { get; }

    public HeldPreviews Previews { get; }

    public CommittedLists Lists { get; }

    public VersionReader Versions { get; }

    public Journal Journal { get; }

    public Timeline Timeline { get; }
}
