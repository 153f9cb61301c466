namespace SanctionsTracker.Lineup.Associations;

/// <summary>A window's series under the asked transform and, where the verdict comes to it, under the two others.</summary>
/// <param name="window">The window.</param>
/// <param name="transform">The asked transform.</param>
/// <param name="lags">The asked lags.</param>
internal sealed class Findings(TrimmedWindow window, Transform transform, LagRange lags)
{
    private readonly Lazy<IReadOnlyList<Comparison>> _others = new(() =>
        [.. Enum.GetValues<Transform>().Where(other => other != transform).Select(other => new Comparison(window, other, lags))]);

    public TrimmedWindow Window => window;

    public Comparison Asked { get; } = new(window, transform, lags);

    public IReadOnlyList<Comparison> Others => _others.Value;
}
