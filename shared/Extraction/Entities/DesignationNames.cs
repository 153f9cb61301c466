using SanctionsTracker.Designations;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>
/// The names of every record of every list as of now, with those of the gazetteer. Records that were removed are among them: an article of
/// 2015 speaks of who was listed then. Kept until a list has a new commit.
/// </summary>
public sealed class DesignationNames(IEnumerable<IListSource> sources, CommittedLists lists, VersionScan versions, Gazetteer gazetteer) : IDisposable
{
    private readonly ListId[] _lists = [.. sources.Select(source => source.Id).Order()];
    private readonly SemaphoreSlim _building = new(1);
    private (string Commits, NameIndex Names)? _built;

    public async Task<NameIndex> NowAsync(CancellationToken cancellationToken)
    {
        await _building.WaitAsync(cancellationToken);
        try
        {
            var committed = await CommittedAsync(cancellationToken);
            var commits = string.Join(',', committed.Select(list => $"{list.Catalogue.List}:{list.Catalogue.Commit}"));
            if (_built is { } built && built.Commits == commits) return built.Names;

            var names = await BuildAsync(committed, cancellationToken);
            _built = (commits, names);
            return names;
        }
        finally
        {
            _building.Release();
        }
    }

    public void Dispose() => _building.Dispose();

    private async Task<List<CommittedList>> CommittedAsync(CancellationToken cancellationToken)
    {
        var committed = new List<CommittedList>();
        foreach (var list in _lists)
        {
            if (await lists.NowAsync(list, cancellationToken) is { } now) committed.Add(now);
        }

        return committed;
    }

    private async Task<NameIndex> BuildAsync(List<CommittedList> committed, CancellationToken cancellationToken)
    {
        var builder = new NameIndexBuilder(gazetteer);
        foreach (var list in committed)
        {
            await foreach (var (entry, designation) in versions.ReadAsync(list.Catalogue, cancellationToken)) builder.Add(designation, entry.IsListed);
        }

        return builder.Build();
    }
}
