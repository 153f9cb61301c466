namespace SanctionsTracker.Lineup.Associations;

/// <summary>How two series are to be compared, and what they are called.</summary>
/// <param name="Indicator">The indicator's code, as it is answered.</param>
/// <param name="Events">What is counted, as it is answered: <c>designations</c>, <c>removals</c>, <c>news</c>, <c>set:{id}</c>.</param>
public sealed record AssociationQuestion(string Indicator, string Events)
{
    /// <summary>What is done to both series first.</summary>
    public Transform Transform { get; init; }

    /// <summary>The lags to measure.</summary>
    public LagRange Lags { get; init; } = LagRange.Default;

    /// <summary>The indicator's name in sentences: <c>GDP growth</c>; its code where none is given.</summary>
    public string? IndicatorName { get; init; }

    /// <summary>The events' name in sentences, in the plural: <c>designations</c>; as they are answered where none is given.</summary>
    public string? EventsName { get; init; }
}
