using Microsoft.Extensions.Logging.Abstractions;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Tests.Targets;

/// <summary>The linking job over a store and an archive: the real classes, wired by hand.</summary>
internal static class Linking
{
    public static TargetLinking Over(ITableStore tables, IArchive archive, TimeProvider time, params IListSource[] sources)
    {
        var states = new SourceStates(tables);
        return new TargetLinking(
            sources,
            states,
            new CommittedLists(tables, states, new CatalogueCache(new CatalogueStore(archive))),
            new VersionScan(tables, new VersionReader(tables)),
            new LinkingRuns(tables),
            new LinkageStore(archive),
            new LeaseStore(tables, time),
            time,
            NullLogger<TargetLinking>.Instance);
    }
}
