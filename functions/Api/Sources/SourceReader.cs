using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Reads how sources fare.</summary>
internal static class SourceReader
{
    public static async Task<SourceShape> ReadAsync(
        this SourceStates states, ISourceRefresher source, DateTimeOffset now, CancellationToken cancellationToken) =>
        new(source, await states.GetAsync(source.Id, source.Kind, cancellationToken), now);

    /// <summary>The source of this id; null where there is none.</summary>
    public static async Task<ISourceRefresher?> FindAsync(this RefreshRound round, string id, CancellationToken cancellationToken) =>
        (await round.SourcesAsync(cancellationToken)).FirstOrDefault(source => source.Id == id);

    /// <summary>Why there is no list of this id: no source, or one of another kind.</summary>
    public static async Task<string> NoListAsync(this RefreshRound round, string id, CancellationToken cancellationToken) =>
        await round.FindAsync(id, cancellationToken) is null ? await round.UnknownAsync(id, cancellationToken) : $"'{id}' is no list: it has no snapshots.";

    /// <summary>Why there is none.</summary>
    public static async Task<string> UnknownAsync(this RefreshRound round, string id, CancellationToken cancellationToken) =>
        $"There is no source '{id}'. Known: {string.Join(", ", (await round.SourcesAsync(cancellationToken)).Select(source => source.Id))}.";
}
