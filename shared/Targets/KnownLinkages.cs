namespace SanctionsTracker.Targets;

/// <summary>The linkage as of now, or of what was known at an earlier time.</summary>
public sealed class KnownLinkages(LinkingRuns runs, LinkageCache linkages)
{
    /// <param name="knownAt">The time whose knowledge is asked for; null for now.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<KnownLinkage> FixAsync(DateTimeOffset? knownAt, CancellationToken cancellationToken) => await OfAsync(
        knownAt is { } time ? await runs.AtAsync(time, cancellationToken) : (await runs.NewestAsync(cancellationToken)).Run,
        cancellationToken);

    /// <summary>The linkage that a reader fixed earlier, by the number of its run, 0 for none; null where there is no such run.</summary>
    public async Task<KnownLinkage?> OfRunAsync(int number, CancellationToken cancellationToken)
    {
        if (number == 0) return await OfAsync(run: null, cancellationToken);
        return await runs.OfNumberAsync(number, cancellationToken) is { } run ? await OfAsync(run, cancellationToken) : null;
    }

    private async Task<KnownLinkage> OfAsync(LinkingRun? run, CancellationToken cancellationToken) =>
        new(run is null ? Linkage.None : await linkages.GetAsync(run.Blob, cancellationToken), run);
}
