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
    public static ISourceRefresher? Find(this RefreshRound round, string id) =>
        round.Sources.FirstOrDefault(source => source.Id == id);

    /// <summary>Why there is no list of this id: no source, or one of another kind.</summary>
    public static string NoList(this RefreshRound round, string id) =>
        round.Find(id) is null ? round.Unknown(id) : $"'{id}' is no list: it has no snapshots.";

    /// <summary>Why there is none.</summary>
    public static string Unknown(this RefreshRound round, string id) =>
        $"There is no source '{id}'. Known: {string.Join(", ", round.Sources.Select(source => source.Id))}.";
}
