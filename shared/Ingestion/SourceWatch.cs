namespace SanctionsTracker.Ingestion;

/// <summary>Tells after each round how every source fares, those included that had no part in it. An instance lives shortly, so the figures are
/// recorded when they are known, and not when somebody asks.</summary>
public sealed class SourceWatch(EnabledSources sources, SourceStates states, SourceMetrics metrics, TimeProvider time) : IRoundFollower
{
    public string Name => "how the sources fare";

    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        if (!metrics.AreWatched) return;
        foreach (var source in await sources.NowAsync(cancellationToken))
        {
            metrics.Fares(await states.GetAsync(source.Id, source.Kind, cancellationToken), time.GetUtcNow());
        }
    }
}
