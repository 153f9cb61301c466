namespace SanctionsTracker.Lineup.Associations;

/// <summary>A lag under one transform.</summary>
/// <param name="Pairs">Its pairs.</param>
/// <param name="R">Pearson's correlation; null where it is not defined.</param>
internal sealed record ComparedLag(LagPairs Pairs, double? R)
{
    /// <summary>From this many pairs on a lag can carry a verdict.</summary>
    public const int FewestPairs = 8;

    /// <summary>The effective number of pairs by Bretherton et al.</summary>
    public double? EffectiveSize { get; } = Associations.EffectiveSize.Bretherton(Pairs.Count, Associations.EffectiveSize.Persistence(Pairs));

    public bool CanCarryVerdict => R is not null && Pairs.Count >= FewestPairs;

    public static ComparedLag Of(TransformedSeries series, int lag)
    {
        var pairs = LagPairs.Of(series, lag);
        return new(pairs, Correlation.Pearson(pairs.Indicator, pairs.Events));
    }
}
