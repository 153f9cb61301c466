namespace SanctionsTracker.Ingestion;

/// <summary>Every source there is: those of the settings, and those that are stored.</summary>
public sealed class EnabledSources(IEnumerable<ISourceRefresher> refreshers, IEnumerable<IChangingSources> changing)
{
    private readonly ISourceRefresher[] _always = [.. refreshers];

    /// <summary>Those of the settings in the order of registration, then those that are stored now.</summary>
    public async Task<IReadOnlyList<ISourceRefresher>> NowAsync(CancellationToken cancellationToken)
    {
        var sources = new List<ISourceRefresher>(_always);
        foreach (var more in changing) sources.AddRange(await more.NowAsync(cancellationToken));
        return sources;
    }
}
